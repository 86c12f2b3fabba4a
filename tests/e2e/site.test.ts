import { AxeBuilder } from '@axe-core/playwright'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PublishedIssue, PublishedPage } from '../../src/published/record'
import { launchChromium } from '../support/chromium'

/** The reader site as it is served, in a real browser that runs no scripts unless a test asks for them. */
const served = process.env['BANMIAN_TEST_URL'] ?? ''
const record = async <T>(path: string): Promise<T> =>
  (await fetch(new URL(`/api/public${path}`, served))).json() as Promise<T>

let browser: Browser
let issue: PublishedIssue
let page: PublishedPage

beforeAll(async () => {
  browser = await launchChromium()
  const { issues } = await record<{ issues: PublishedIssue[] }>('/issues?limit=1')
  issue = await record(`/issues/${issues[0]?.date}`)
  page = await record(`/issues/${issue.date}/pages/${issue.pages.at(-1)?.number}`)
  for (const { number } of issue.pages) {
    const other = await record<PublishedPage>(`/issues/${issue.date}/pages/${number}`)
    if (other.coOrganizers) page = other
  }
})

afterAll(() => browser.close())

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce', ...options })
  const opened = await context.newPage()
  await opened.goto(new URL(path, served).toString())
  return opened
}

const pageAddress = () => `/${issue.date}/${page.number}`
const textAddress = () => `${pageAddress()}/text`
const storyAddress = () => `${pageAddress()}/${page.stories[0]?.storyNumber}`
const everyScreen = () =>
  [
    ['the front page', '/'],
    ['a page', pageAddress()],
    ['a page as text', textAddress()],
    ['a story', storyAddress()],
    ['past issues', '/issues'],
    ['an address of nothing', '/1949-10-01'],
  ] as const

describe('the front page', () => {
  it('shows the newest issue at /, under its name and numbers', async () => {
    const front = await open('/')
    expect(await front.locator('h1').innerText()).toBe(issue.newspaper)
    const masthead = await front.locator('header').innerText()
    for (const part of [issue.masthead.cn, `总第${issue.serialNumber}期`, `今日${issue.pages.length}版`]) {
      expect(masthead).toContain(part)
    }
    await front.context().close()
  })

  it('sets the name of the paper larger than any other text', async () => {
    const front = await open('/', { viewport: { width: 1440, height: 900 }, javaScriptEnabled: true })
    const sizes = (selector: string) =>
      front
        .locator(selector)
        .evaluateAll((all) => all.map((each) => Number.parseFloat(getComputedStyle(each).fontSize)))
    const [name = 0] = await sizes('h1')
    expect(name).toBeGreaterThan(Math.max(...(await sizes('body *:not(h1, h1 *)'))))
    await front.context().close()
  })

  it('leads to every page of the issue, and from there to every story in reading order', async () => {
    const front = await open('/')
    await front.locator(`a[href="${pageAddress()}"]`).first().click()
    expect(new URL(front.url()).pathname).toBe(pageAddress())
    await front.locator('#stories a').first().waitFor()
    const ways = await front
      .locator('#stories a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href')))
    expect(ways).toEqual(page.stories.map(({ storyNumber }) => `${pageAddress()}/${storyNumber}`))
    await front.context().close()
  })
})

describe('a page as text', () => {
  it('holds every story whole, in reading order', async () => {
    const opened = await open(textAddress())
    const headlines = await opened.locator('article h2 .headline').allInnerTexts()
    expect(headlines.map(unbroken)).toEqual(page.stories.map(({ copy }) => unbroken(copy.headlines.headline)))
    await opened.context().close()
  })

  it('carries the strip of co-organizers at its foot, in the printed order', async () => {
    const opened = await open(textAddress())
    expect(await opened.locator('section[aria-labelledby=co-organizers] li').allInnerTexts()).toEqual(
      page.coOrganizers?.names,
    )
    const heading = await opened.locator('#co-organizers').innerText()
    expect(heading).toContain(page.coOrganizers?.label)
    expect(heading).toContain(page.coOrganizers?.note)
    await opened.context().close()
  })

  it('sets a story in columns on a wide screen and in one on a phone', async () => {
    const columns = async (width: number) => {
      const opened = await open(textAddress(), { viewport: { width, height: 900 } })
      const lefts = await opened
        .locator('article .copy p')
        .evaluateAll((all) =>
          all.flatMap((each) => [...each.getClientRects()].map(({ left }) => Math.round(left))),
        )
      await opened.context().close()
      return new Set(lefts).size
    }
    expect(await columns(1440)).toBeGreaterThan(2)
    expect(await columns(360)).toBe(1)
  })
})

describe('a story', () => {
  it('is whole without scripts: headline stack, byline, date, page, text and canonical address', async () => {
    const [story] = page.stories
    if (!story) throw new Error('The sample page carries no story.')
    const opened = await open(storyAddress())
    const text = unbroken(await opened.locator('main').innerText())
    const { headlines, body, bylineText } = story.copy
    for (const part of [headlines.headline, ...body.map((block) => block.text), bylineText ?? '']) {
      expect(text).toContain(unbroken(part))
    }
    expect(text).toContain(unbroken(`第${String(page.number).padStart(2, '0')}版 ${page.title}`))
    const canonical = await opened.locator('link[rel=canonical]').getAttribute('href')
    expect(new URL(canonical ?? '').pathname).toBe(storyAddress())
    await opened.context().close()
  })

  it('leads to the next story of its page and back to the page', async () => {
    const opened = await open(storyAddress())
    await opened.locator('a[rel=next]').click()
    expect(new URL(opened.url()).pathname).toBe(`${pageAddress()}/${page.stories[1]?.storyNumber}`)
    await opened.locator(`a[href="${pageAddress()}"]`).first().click()
    expect(new URL(opened.url()).pathname).toBe(pageAddress())
    await opened.context().close()
  })
})

describe('every screen', () => {
  it.each([360, 768, 1024, 1440])('never scrolls sideways at %i px', async (width) => {
    for (const [name, path] of everyScreen()) {
      const opened = await open(path, { viewport: { width, height: 800 } })
      const over = await opened.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect([name, over]).toEqual([name, 0])
      await opened.context().close()
    }
  })

  it.each(['light', 'dark'] as const)('has no barrier that axe can find, %s', async (colorScheme) => {
    for (const [name, path] of everyScreen()) {
      const opened = await open(path, { javaScriptEnabled: true, bypassCSP: true, colorScheme })
      const { violations } = await new AxeBuilder({ page: opened })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect([name, violations.map(({ id, nodes }) => [id, nodes[0]?.html])]).toEqual([name, []])
      await opened.context().close()
    }
  })

  it('asks no other host for anything, and has its fonts from its own', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const opened = await context.newPage()
    const asked: URL[] = []
    opened.on('request', (request) => asked.push(new URL(request.url())))
    await opened.goto(new URL('/', served).toString(), { waitUntil: 'networkidle' })
    expect(asked.map(({ host }) => host).filter((host) => host !== new URL(served).host)).toEqual([])
    expect(asked.some(({ pathname }) => pathname.endsWith('.woff2'))).toBe(true)
    await context.close()
  })

  it('lets no script run and no other site frame it', async () => {
    const { headers } = await fetch(new URL('/', served))
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('content-security-policy')).not.toContain('script-src')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('asks no reader for the colours of their screen', async () => {
    for (const [, path] of everyScreen()) {
      const { headers } = await fetch(new URL(path, served))
      expect([headers.get('critical-ch'), headers.get('accept-ch')]).toEqual([null, null])
      expect(headers.get('vary') ?? '').not.toContain('Sec-CH')
    }
  })
})

describe('an address of nothing', () => {
  it.each([
    '/1949-10-01',
    '/2026-02-30',
    '/nothing',
    '/2026-11-19/03',
    '/1949-10-01/1/text',
    '/a/b/c/d/e',
    '/issues/x',
  ])('answers 404 with words to read: %s', async (path) => {
    const answer = await fetch(new URL(path, served))
    expect(answer.status).toBe(404)
    const withoutScripts = (await answer.text()).replace(/<script[\s\S]*?<\/script>/gu, '')
    expect(withoutScripts).toContain('没有这一页')
  })
})

describe('the way in for the worker', () => {
  it('is shut to whoever does not show the token', async () => {
    const body = JSON.stringify({ tags: ['record'] })
    for (const authorization of ['', 'Bearer ', 'Bearer wrong']) {
      const path = new URL('/api/internal/invalidate', served)
      const answer = await fetch(path, { method: 'POST', headers: { authorization }, body })
      expect(answer.status).toBe(404)
    }
  })
})

/** White space is where lines break, and it depends on the width. */
const unbroken = (text: string) => text.replace(/\s+/gu, '')
