import { createHash } from 'node:crypto'
import { afterEach, expect, it, vi } from 'vitest'
import config from '../../../../next.config.mjs'
import { pageViewScript } from '../../../../src/site/page/pageViewScript.mjs'

afterEach(() => vi.unstubAllEnvs())

interface Rule {
  readonly source: string
  readonly headers: readonly { readonly key: string; readonly value: string }[]
}

const rules = async (): Promise<readonly Rule[]> => {
  vi.stubEnv('NODE_ENV', 'production')
  return config.headers()
}
const valueOf = async (name: string) =>
  (await rules()).flatMap(({ source, headers }) =>
    headers.filter(({ key }) => key === name).map(({ value }) => [source, value] as const),
  )

it('is a script that can be run', () => {
  expect(() => new Function(pageViewScript)).not.toThrow()
})

it('is the only script that may run on a page, and on nothing else of the site', async () => {
  const hash = createHash('sha256').update(pageViewScript).digest('base64')
  const policies = await valueOf('Content-Security-Policy')
  const withScripts = policies.filter(([, value]) => value.includes('script-src'))
  expect(withScripts).toHaveLength(1)
  expect(withScripts[0]?.[0]).toBe(String.raw`/:date(\d{4}-\d{2}-\d{2})/:page(\d{1,3})`)
  expect(withScripts[0]?.[1]).toMatch(/^default-src 'none'/)
  expect(withScripts[0]?.[1]).toContain(`script-src 'sha256-${hash}'`)
})

it('asks no reader for the colours of their screen', async () => {
  for (const name of ['Critical-CH', 'Accept-CH', 'Vary']) {
    expect((await valueOf(name)).map(([source]) => source)).toEqual(['/admin/:path*'])
  }
})
