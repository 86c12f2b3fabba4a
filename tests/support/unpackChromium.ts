import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const root = fileURLToPath(new URL('../..', import.meta.url))
const unpackScript = fileURLToPath(new URL('./printChromiumPath.mjs', import.meta.url))

/**
 * The Chromium of the npm package `@sparticuz/chromium`, with the libraries and fonts it brings for machines that
 * have none. Unpacked once into node_modules/.cache; moved there whole, so that what is there can be used.
 *
 * The package unpacks into the system's temporary folder under fixed names, and its libraries only on a machine it
 * takes for Amazon Linux: hence a process of its own with a temporary folder of its own, that says so.
 */
export function unpackChromium() {
  const folder = join(root, 'node_modules/.cache', `banmian-chromium-${packageVersion()}`)
  if (!existsSync(folder)) unpackInto(folder)
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':'),
      FONTCONFIG_FILE: join(folder, 'banmian-fonts.conf'),
    },
  }
}

function unpackInto(folder: string): void {
  const fresh = `${folder}.${process.pid}`
  rmSync(fresh, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  const env = { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }
  execFileSync(process.execPath, [unpackScript], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] })
  writeFileSync(join(fresh, 'banmian-fonts.conf'), fontSettings(folder))
  try {
    renameSync(fresh, folder)
  } catch (error) {
    if (!existsSync(folder)) throw error
    rmSync(fresh, { recursive: true, force: true }) // another worker was quicker
  }
}

const fontSettings = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`

function packageVersion(): string {
  const file = join(root, 'node_modules/@sparticuz/chromium/package.json')
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version
}
