import { existsSync } from 'node:fs'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { unpackChromium } from './unpackChromium'

/** Where distributions put a Chromium or a Chrome. */
const systemPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

/** Quiet, without a GPU, and without a word to any other host. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

/**
 * A real Chromium, headless: the one of CHROMIUM_PATH, else the npm package's on Linux x64, else the system's, else
 * Playwright's own (`npx playwright-core install chromium`).
 */
export async function launchChromium(): Promise<Browser> {
  const { executablePath, env } = await findChromium()
  return chromium.launch({
    headless: true,
    args: flags,
    ...(executablePath === null ? {} : { executablePath }),
    env: { ...definedEnvironment(), ...env },
  })
}

async function findChromium(): Promise<{
  readonly executablePath: string | null
  readonly env: Readonly<Record<string, string>>
}> {
  const given = process.env.CHROMIUM_PATH
  if (given) return { executablePath: given, env: {} }
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium()
  return { executablePath: systemPlaces.find((place) => existsSync(place)) ?? null, env: {} }
}

const definedEnvironment = (): Record<string, string> =>
  Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value ? [[name, value]] : [])))
