import type { Browser } from 'playwright-core'

/** What a visit fetched, in bytes over the line. */
export interface Visit {
  readonly document: number
  readonly css: number
  readonly font: number
  /** How many font files. */
  readonly fonts: number
  readonly other: number
}

/** Opens an address with nothing kept, scrolls to its end and waits until nothing more is fetched. */
export async function firstVisit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const kinds = new Map<string, string>()
  const sums = { Document: 0, Stylesheet: 0, Font: 0, Other: 0 }
  let fonts = 0
  session.on('Network.responseReceived', ({ requestId, type }) => void kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = kinds.get(requestId) ?? 'Other'
    const kind = type === 'Document' || type === 'Stylesheet' || type === 'Font' ? type : 'Other'
    sums[kind] += encodedDataLength
    if (kind === 'Font') fonts += 1
  })
  await session.send('Network.enable')
  await page.goto(address, { waitUntil: 'networkidle' })
  await page.mouse.wheel(0, 100_000)
  await page.waitForTimeout(1_500)
  await page.waitForLoadState('networkidle')
  await context.close()
  return { document: sums.Document, css: sums.Stylesheet, font: sums.Font, fonts, other: sums.Other }
}
