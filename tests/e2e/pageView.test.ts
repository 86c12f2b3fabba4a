import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PublishedIssue, PublishedPage } from '../../src/published/record'
import { launchChromium } from '../support/chromium'

/** A page as it was printed, as readers use it: with the mouse, with the keyboard, on a phone, with and without scripts. */
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
  const pages = await Promise.all(
    issue.pages.map(({ number }) => record<PublishedPage>(`/issues/${issue.date}/pages/${number}`)),
  )
  const fullest = [...pages].sort((a, b) => b.stories.length - a.stories.length)[0]
  if (!fullest) throw new Error('The sample issue has no pages.')
  page = fullest
})

afterAll(() => browser.close())

const address = () => `/${issue.date}/${page.number}`
const headlines = () => page.stories.map(({ copy }) => copy.headlines.headline)

async function open(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options })
  const opened = await context.newPage()
  await opened.goto(new URL(address(), served).toString())
  return opened
}

const widthOfSheet = async (opened: Page) => (await opened.locator('.sheet').boundingBox())?.width ?? 0

describe('with the keyboard', () => {
  it('goes from story to story in reading order, sees where it is, and opens one with Enter', async () => {
    const opened = await open({ javaScriptEnabled: false })
    await opened.locator('.sheet-window').focus()
    const reached: (string | null)[] = []
    while (reached.length < page.stories.length) {
      await opened.keyboard.press('Tab')
      reached.push(await opened.locator(':focus').getAttribute('aria-label'))
    }
    expect(reached).toEqual(headlines())
    const field = opened.locator(':focus .field')
    expect(await field.evaluate((each) => getComputedStyle(each).strokeWidth)).toBe('4px')
    expect(await field.evaluate((each) => getComputedStyle(each).stroke)).not.toBe('none')
    await opened.keyboard.press('Enter')
    await opened.waitForURL(`**${address()}/${page.stories.at(-1)?.storyNumber}`)
    expect(await opened.locator('h1').innerText()).toContain(headlines().at(-1))
    await opened.context().close()
  })

  it('passes the page by, to the list of its stories', async () => {
    const opened = await open({ javaScriptEnabled: false })
    await opened.getByRole('link', { name: '跳过版面图' }).focus()
    await opened.keyboard.press('Enter')
    await opened.keyboard.press('Tab')
    expect(await opened.locator(':focus').getAttribute('class')).toContain('entry')
    await opened.context().close()
  })

  it('makes the page larger with + and smaller with −, and finds it so again', async () => {
    const opened = await open()
    await opened.locator('.sheet-window').focus()
    const fitted = await widthOfSheet(opened)
    await opened.keyboard.press('+')
    await opened.keyboard.press('+')
    expect(await opened.locator('#size-150').isChecked()).toBe(true)
    expect(await widthOfSheet(opened)).toBeGreaterThan(fitted * 1.5)
    await opened.keyboard.press('-')
    expect(await opened.locator('#size-100').isChecked()).toBe(true)
    await opened.reload()
    expect(await opened.locator('#size-100').isChecked()).toBe(true)
    await opened.context().close()
  })

  it('chooses a size with the arrow keys where no script runs', async () => {
    const opened = await open({ javaScriptEnabled: false })
    await opened.locator('#size-width').focus()
    for (const size of ['100', '150', '200']) {
      await opened.keyboard.press('ArrowRight')
      expect(await opened.locator(`#size-${size}`).isChecked()).toBe(true)
    }
    const em = Number.parseFloat((await opened.locator('.sheet').getAttribute('width')) ?? '')
    expect(await widthOfSheet(opened)).toBeCloseTo(em * 16 * 2, 0)
    const over = await opened.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(over).toBe(0)
    await opened.context().close()
  })
})

describe('with the mouse', () => {
  it('lights a story on the page and in the list together', async () => {
    const opened = await open({ javaScriptEnabled: false, viewport: { width: 1440, height: 900 } })
    const lit = (selector: string, property: 'stroke' | 'borderLeftColor') =>
      opened.locator(selector).evaluate((each, name) => getComputedStyle(each)[name], property)
    const [field, entry] = [
      `.box[href="${address()}/1"][data-kind=article] .field`,
      `.entry[href="${address()}/1"]`,
    ]
    const before = [await lit(field, 'stroke'), await lit(entry, 'borderLeftColor')]
    await opened.locator(`.box[href="${address()}/1"] text`).first().hover()
    const over = [await lit(field, 'stroke'), await lit(entry, 'borderLeftColor')]
    expect(over[0]).not.toBe(before[0])
    expect(over[1]).not.toBe(before[1])
    expect(over[0]).toBe(over[1])
    await opened.locator(`.entry[href="${address()}/2"]`).hover()
    expect(await lit(field, 'stroke')).toBe(before[0])
    await opened.context().close()
  })

  it('drags a page that is larger than its window, and opens nothing by it', async () => {
    const opened = await open({ viewport: { width: 1440, height: 900 } })
    await opened.locator('#size-200').check({ force: true })
    const box = await opened.locator('.sheet-window').boundingBox()
    if (!box) throw new Error('The page has no window.')
    const from = { x: box.x + 40, y: box.y + 60 } // the white edge of the sheet
    await opened.mouse.move(from.x, from.y)
    await opened.mouse.down()
    await opened.mouse.move(from.x - 30, from.y - 40, { steps: 4 })
    await opened.mouse.up()
    expect(await opened.locator('.sheet-window').evaluate((each) => each.scrollTop)).toBe(40)
    expect(new URL(opened.url()).pathname).toBe(address())
    await opened.context().close()
  })

  it('selects words of the page, and opens nothing by it', async () => {
    const opened = await open({ viewport: { width: 1440, height: 900 } })
    const line = opened.locator('.box[data-kind=article] text').first()
    const box = await line.boundingBox()
    if (!box) throw new Error('The page has no text.')
    await opened.mouse.move(box.x + 2, box.y + box.height / 2)
    await opened.mouse.down()
    await opened.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 6 })
    await opened.mouse.up()
    expect(await opened.evaluate(() => String(getSelection()))).toMatch(/\p{Script=Han}{3}/u)
    expect(new URL(opened.url()).pathname).toBe(address())
    await opened.context().close()
  })
})

describe('to a screen reader', () => {
  it('is a row of links with the names of its stories, and no line of type', async () => {
    const opened = await open({ javaScriptEnabled: false })
    const heard = await opened.locator('.sheet-window').ariaSnapshot()
    const names = [...heard.matchAll(/- link "([^"]*)"/g)].map(([, name]) => name?.replace(/\\"/g, '"'))
    expect(names.length).toBe(page.stories.length)
    expect(heard).not.toContain('text:')
    await opened.context().close()
  })
})

describe('on a phone', () => {
  it('fits the screen, has its stories below, and opens one that is tapped', async () => {
    const opened = await open({
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      javaScriptEnabled: false,
    })
    expect(await widthOfSheet(opened)).toBeLessThanOrEqual(360)
    const sheet = await opened.locator('.sheet').boundingBox()
    const list = await opened.locator('#stories').boundingBox()
    expect(list?.y ?? 0).toBeGreaterThan((sheet?.y ?? 0) + (sheet?.height ?? 0))
    await opened.locator(`.box[href="${address()}/1"][data-kind=article]`).tap()
    await opened.waitForURL(`**${address()}/1`)
    await opened.context().close()
  })
})

describe('on paper', () => {
  it('is one page of a printer, whole', async () => {
    const opened = await open({ javaScriptEnabled: false })
    for (const sheet of [{ format: 'A4' }, { format: 'Letter' }, { format: 'A4', landscape: true }]) {
      const pdf = await opened.pdf(sheet)
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    }
    await opened.context().close()
  })
})

describe('what it fetches', () => {
  it('gives the page and the issue as PDF', async () => {
    const opened = await open({ javaScriptEnabled: false })
    const files = await opened
      .locator('a[type="application/pdf"]')
      .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''))
    expect(files).toHaveLength(2)
    for (const file of files) {
      const answer = await fetch(new URL(file, served))
      expect(answer.headers.get('content-type')).toBe('application/pdf')
      expect(
        Buffer.from(await answer.arrayBuffer())
          .subarray(0, 5)
          .toString(),
      ).toBe('%PDF-')
    }
    await opened.context().close()
  })

  it('weighs little: the page once in its HTML, and no more of a font than it needs', async () => {
    const html = await (await fetch(new URL(address(), served))).text()
    expect(html.match(/class=\\?"placed-page/g)).toHaveLength(1)
    expect(gzipSync(html).length).toBeLessThan(60 * 1024)
    const sheet = await (await fetch(new URL(/\/files\/\w+\.css/.exec(html)?.[0] ?? '', served))).text()
    const fonts = [...sheet.matchAll(/url\('?([^')]*)/g)].map(([, url]) => url ?? '')
    const sizes = await Promise.all(
      fonts.map(async (font) => (await (await fetch(new URL(font, served))).arrayBuffer()).byteLength),
    )
    expect(fonts.length).toBeGreaterThan(1)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(200 * 1024)
  })

  it('runs its one script and no other', async () => {
    const context = await browser.newContext()
    const opened = await context.newPage()
    const scripts: string[] = []
    opened.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.url())
    })
    await opened.goto(new URL(address(), served).toString(), { waitUntil: 'networkidle' })
    expect(scripts).toEqual([])
    const { headers } = await fetch(new URL(address(), served))
    expect(headers.get('content-security-policy')).toMatch(/script-src 'sha256-[^']+'$/)
    await context.close()
  })
})
