import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import { comeIn, testAddress } from '../support/deskRoom'

const desk = /script-src 'self' 'nonce-[\w+/=]{20,}' 'strict-dynamic'/
const site = /^default-src 'none'; style-src 'self'/
const api = /^default-src 'none'; base-uri 'none'; form-action 'none'/

/** What every part of the address space answers with: a route of a new part fails until it has a row. */
const parts: readonly { readonly under: RegExp; readonly policy: RegExp | null }[] = [
  { under: /^\/(admin|desk)(\/|$)/, policy: desk },
  { under: /^\/api(\/|$)/, policy: api },
  { under: /^\/(media|files)\//, policy: null }, // files: told apart by their type, never run
  { under: /^\/robots\.txt$/, policy: null },
  { under: /^\/(\d{4}-\d{2}-\d{2}|issues|absent|unavailable)(\/|$)/, policy: site },
]
const samples: Readonly<Record<string, string>> = {
  '[date]': '2026-11-18',
  '[page]': '3',
  '[story]': '1',
  '[id]': '1',
  '[name]': 'none.jpg',
  '[number]': '3',
  '[[...segments]]': 'login',
  '[[...before]]': '',
  '[...slug]': 'users/me',
  '[...nextauth]': 'csrf',
  '[...unknown]': 'no-such-screen',
}

/** Every route of src/app as an address. */
function routes(folder = 'src/app', path = ''): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) {
      const part = /^\(.*\)$/.test(entry.name) ? '' : `/${samples[entry.name] ?? entry.name}`
      return routes(join(folder, entry.name), path + part)
    }
    if (/^(page|route)\.tsx?$/.test(entry.name)) return [path === '' ? '/' : path.replace(/\/$/, '')]
    return entry.name === 'robots.ts' ? ['/robots.txt'] : []
  })
}

describe('headers', () => {
  test.each(routes())('of %s are those of its part', async (path) => {
    const part = parts.find(({ under }) => under.test(path))
    expect(part, `${path} belongs to no part of the table`).toBeDefined()
    const { headers } = await fetch(`${testAddress()}${path}`, { redirect: 'manual' })
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
    const isInside = /^\/(admin|desk|api)(\/|$)/.test(path)
    expect(headers.get('referrer-policy')).toBe(isInside ? 'same-origin' : 'strict-origin-when-cross-origin')
    if (!part?.policy) return
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(part.policy)
    for (const rule of ["base-uri 'none'", "frame-ancestors 'none'"]) expect(policy).toContain(rule)
    expect(policy).not.toMatch(/https?:|'unsafe-eval'/)
  })

  test('a nonce is of one answer, whatever a request brings', async () => {
    const ask = async () => {
      const given = { 'content-security-policy': "script-src 'nonce-mine'" }
      const { headers } = await fetch(`${testAddress()}/desk/sign-in`, { headers: given })
      return headers.get('content-security-policy') ?? ''
    }
    const [one, other] = [await ask(), await ask()]
    expect(one).not.toBe(other)
    expect(one).not.toContain('nonce-mine')
  })
})

describe('the policy', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterAll(async () => {
    await browser?.close()
  })

  const breaches = (page: Page) => {
    const found: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy|Refused to/i.test(message.text())) found.push(message.text())
    })
    return found
  }

  test('is broken by no screen of the desk and of the admin', async () => {
    for (const [role, paths] of [
      [
        'responsibleEditor',
        ['/desk', '/desk/issues', '/desk/makeup', '/desk/intake', '/desk/account', '/admin'],
      ],
      ['administrator', ['/desk/people', '/admin/globals/newspaper', '/admin/collections/users']],
    ] as const) {
      const colleague = await comeIn(browser, role)
      const found = breaches(colleague.page)
      for (const path of paths) await colleague.open(path)
      expect(found).toEqual([])
    }
  })
})
