import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { beforeAll, describe, expect, it } from 'vitest'
import { layoutPage, readPlan } from '../../../src/layout'
import type { PlacedPage } from '../../../src/layout/placed/PlacedPage'
import { drawPdf } from '../../../src/render/pdf/drawPdf'
import { drawSvg } from '../../../src/render/svg/drawSvg'
import { fontLibrary } from '../../support/fontLibrary'
import { oddPlans } from '../../support/oddPlans'
import { pagePlan, planArticle } from '../../support/pagePlan'
import { textOfPdf } from '../../support/paintedPage'
import { findObject, readPdf } from '../../support/readPdf'

const placedOf = (items: unknown): PlacedPage => {
  const read = readPlan({ style: 'tabloid-6x11', folio: null, items })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return layoutPage(read.plan)
}
const print = async (placed: PlacedPage) => {
  const fonts = await (await fontLibrary()).fontsFor(placed)
  return { fonts, pdf: drawPdf(placed, { fonts, images: new Map(), meta: { title: '样' } }) }
}
const said = (words: string) =>
  placedOf([planArticle('a', 0, { body: [{ kind: 'paragraph', text: words }] })])

describe('a page that no editor makes on purpose', () => {
  beforeAll(async () => {
    await initWasm(await readFile(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')))
  })

  it.each(oddPlans.filter(({ fault }) => fault === null))(
    'is drawn on the screen and on paper: $name',
    async ({ items }) => {
      const placed = placedOf(items)
      const { pdf, fonts } = await print(placed)
      expect(() => findObject(readPdf(pdf), '/Type/Catalog', '/Lang(zh-CN)')).not.toThrow()
      const svg = drawSvg(placed, { families: new Map([...fonts.keys()].map((key) => [key, key])) })
      expect(() => new Resvg(svg)).not.toThrow()
      expect(() => new Resvg(drawSvg(placed))).not.toThrow()
    },
  )
})

describe('a character that no font has', () => {
  it.each(['བཀྲ་ཤིས', 'ꆈꌠꉙ', 'ئۇيغۇرچە', 'שלום', 'ᠮᠣᠩᠭᠣᠯ', '🎆', '\u{2ffff}'])(
    'leaves a box, and %s in the text',
    async (words) => {
      const { pdf, fonts } = await print(said(`水渠${words}水渠`))
      const body = fonts.get('Noto Serif SC 400')
      const letters = [...words].filter((letter) => !/\p{M}/u.test(letter))
      for (const letter of letters) {
        expect(body?.missing).toContain(letter)
        expect(body?.glyphs[body.numbers.get(letter) ?? 0]?.data.length).toBeGreaterThan(0)
      }
      const text = await textOfPdf(pdf)
      for (const letter of letters.filter((each) => each !== '\u{2ffff}')) expect(text).toContain(letter)
    },
  )

  it('leaves no mark where it is a control', async () => {
    const { fonts } = await print(said('水\u0000\u00ad\ufeff\u200b渠'))
    const body = fonts.get('Noto Serif SC 400')
    expect(body?.missing).toEqual([])
    for (const control of ['\u0000', '\u00ad', '\ufeff', '\u200b'])
      expect(body?.glyphs[body.numbers.get(control) ?? 0]).toEqual({ advance: 0, data: new Uint8Array(0) })
  })
})

describe('a vertical headline', () => {
  it('has figures in one cell, words on their side, and all its text on paper', async () => {
    const headline = '“2026”——（科技）GDP与Wi-Fi的春天'
    const items = [planArticle('a', 400, { headline, lock: { headline: 'vertical' } })]
    const placed = layoutPage(pagePlan(items))
    const { fonts, pdf } = await print(placed)
    const face = [...fonts.values()].find((font) => font.vertical)
    const glyph = (text: string) => face?.glyphs[face.numbers.get(text) ?? -1]
    expect(glyph('2026')?.advance).toBe(960)
    expect(glyph('Wi-Fi')?.advance).toBe(1000)
    const text = (await textOfPdf(pdf)).replace(/\s/g, '')
    for (const part of ['2026', '——', '科技', 'GDP', 'Wi-Fi', '春天']) expect(text).toContain(part)
    const clusters = placed.lines.filter(({ role }) => role === 'headline').flatMap((line) => line.clusters)
    expect(clusters.join('')).toBe(headline)
    expect(clusters).toEqual(expect.arrayContaining(['2026', '——', 'G', 'D', 'P', 'Wi-Fi']))
  })
})
