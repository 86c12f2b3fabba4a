import { AxeBuilder } from '@axe-core/playwright'
import { unzipSync } from 'fflate'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchChromium } from '../support/chromium'
import type { Colleague } from '../support/deskRoom'
import { comeIn, testAddress } from '../support/deskRoom'
import { textOfPdf } from '../support/paintedPage'

const narrow = { width: 360, height: 740 }
const wide = { width: 1280, height: 900 }

/** 协办单位: what a correspondent sees of the own unit, and the newspaper of all of them. */
describe('the co-organizers at the desk', () => {
  let browser: Browser
  let correspondent: Colleague
  let chief: Colleague

  beforeAll(async () => {
    browser = await launchChromium()
    correspondent = await comeIn(browser, 'correspondent')
    chief = await comeIn(browser, 'deskChief')
  })
  afterAll(async () => {
    await browser?.close()
  })

  const nothingWrong = async ({ page }: Colleague) => {
    for (const size of [narrow, wide]) {
      await page.setViewportSize(size)
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect([size.width, over]).toEqual([size.width, 0])
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
    }
  }

  test('a correspondent finds the own unit, its people and its forms', async () => {
    const { page } = correspondent
    await correspondent.open('/desk')
    await page.getByRole('link', { name: '本单位' }).click()
    await page.getByRole('heading', { level: 1, name: '科学技术协会' }).waitFor()
    await page.getByRole('region', { name: '通讯员与任期' }).getByText(correspondent.name).waitFor()
    await nothingWrong(correspondent)
    const form = await page.getByRole('link', { name: '统计表（PDF）' }).first().getAttribute('href')
    const answer = await page.request.get(form ?? '')
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
    expect(await textOfPdf(await answer.body())).toContain('投稿采用情况统计表')
  })

  test('has nothing of another unit for a correspondent', async () => {
    const { page } = correspondent
    await correspondent.open('/desk/unit')
    const form = await page.getByRole('link', { name: '统计表（PDF）' }).first().getAttribute('href')
    const own = Number(new URL(form ?? '', testAddress()).searchParams.get('unit'))
    const other = own === 1 ? 2 : 1
    for (const path of [`/desk/unit?unit=${other}`, `/desk/unit/form.pdf?unit=${other}&year=2026`])
      expect([path, (await page.request.get(path)).status()]).toEqual([path, 404])
    for (const path of [
      '/desk/unit/form.pdf?unit=1',
      '/desk/unit/certificate.pdf?article=1',
      '/desk/statistics/table.xlsx',
    ])
      expect([path, (await fetch(new URL(path, testAddress()))).status]).toEqual([path, 401])
  })

  test('a desk chief sees all units, sorts them, and takes the table along for Excel', async () => {
    const { page } = chief
    await chief.open('/desk')
    await page.getByRole('link', { name: '统计' }).click()
    await page.getByRole('heading', { level: 1, name: '协办单位用稿统计' }).waitFor()
    const table = page.getByRole('region', { name: '各单位' }).getByRole('table')
    expect(await table.locator('tbody tr').count()).toBe(21)
    await table.getByRole('link', { name: '按采用排序' }).click()
    await table.locator('th[aria-sort="descending"]').waitFor()
    await nothingWrong(chief)
    const file = await page.getByRole('link', { name: '下载 Excel 表' }).getAttribute('href')
    const answer = await page.request.get(file ?? '')
    expect(answer.status()).toBe(200)
    expect(Object.keys(unzipSync(new Uint8Array(await answer.body())))).toContain('xl/workbook.xml')
  })

  test('a story that was used has a certificate, with the page that it stood on', async () => {
    const { page } = chief
    await chief.open('/desk/statistics')
    const rows = page.getByRole('region', { name: '各单位' }).locator('tbody tr')
    await page.getByRole('link', { name: '按采用排序' }).click()
    await page.waitForURL(/sort=used/)
    await rows.first().getByRole('link').click()
    await page.getByRole('region', { name: '投稿与结果' }).waitFor()
    const certificate = await page.getByRole('link', { name: '的用稿证明' }).first().getAttribute('href')
    const answer = await page.request.get(certificate ?? '')
    expect(answer.status()).toBe(200)
    expect(await textOfPdf(await answer.body())).toContain('特此证明')
    const place = await page
      .getByRole('link', { name: /已上第\d+期第\d+版/ })
      .first()
      .getAttribute('href')
    expect((await page.request.get(place ?? '')).status()).toBe(200)
  })

  test('is not there for a reporter', async () => {
    const reporter = await comeIn(browser, 'reporter')
    for (const path of [
      '/desk/unit',
      '/desk/statistics',
      '/desk/statistics/table.xlsx',
      '/desk/unit/form.pdf?unit=1',
    ])
      expect([path, (await reporter.page.request.get(path)).status()]).toEqual([path, 404])
  })
})
