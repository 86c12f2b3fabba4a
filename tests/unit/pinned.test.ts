import { describe, expect, it } from 'vitest'
import manifest from '../../package.json'

const all: Readonly<Record<string, string>> = { ...manifest.dependencies, ...manifest.devDependencies }

/** Below these versions lie known holes, or faults that this project counts on being mended. */
const floors: Readonly<Record<string, string>> = {
  next: '16.3.5', // image optimizer RCE (16.3.3), leak of `use cache` (16.3.5)
  payload: '3.90.0', // upload by URL steered by Host
  'next-auth': '4.24.15', // homoglyph e-mail bypass
  react: '19.2.6', // denial of service in server components
  sharp: '0.35.4', // libheif
  'drizzle-orm': '0.45.2', // identifier injection
}

const numbers = (version: string) => version.split('.').map((part) => Number.parseInt(part, 10))

function isAtLeast(version: string, floor: string): boolean {
  const [have, want] = [numbers(version), numbers(floor)]
  const first = have.findIndex((part, place) => part !== want[place])
  return first < 0 || (have[first] ?? 0) > (want[first] ?? 0)
}

describe('the versions in package.json', () => {
  it.each(Object.entries(all))('pin %s exactly (%s)', (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/)
  })

  it.each(Object.entries(floors))('have %s at %s or newer', (name, floor) => {
    expect(isAtLeast(all[name] ?? '0.0.0', floor)).toBe(true)
  })

  it('keep all of Payload on one version', () => {
    const payloads = Object.entries(all).filter(
      ([name]) => name === 'payload' || name.startsWith('@payloadcms/'),
    )
    expect(new Set(payloads.map(([, version]) => version)).size).toBe(1)
  })
})
