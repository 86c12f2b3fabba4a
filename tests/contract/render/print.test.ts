import { describe, expect, it } from 'vitest'
import { drawIssuePdf } from '../../../src/render/pdf/drawIssuePdf'
import { drawPdf } from '../../../src/render/pdf/drawPdf'
import { pdfText } from '../../../src/render/pdf/pdfText'
import { fontLibrary } from '../../support/fontLibrary'
import { fullPage } from '../../support/fullPage'
import { greyPhoto } from '../../support/greyPhoto'
import { textOfPdf } from '../../support/paintedPage'
import { placedLine, smallPage } from '../../support/placedPage'
import { printedPage } from '../../support/printedPage'
import { findObject, readPdf } from '../../support/readPdf'

const page = printedPage()
const meta = { title: '湖畔报 第3版', author: '湖畔报社', createdAt: '2023-03-02T00:00:00Z' }
/** The head of an ICC profile for CMYK, which is all that is looked at. */
const profile = Uint8Array.from({ length: 128 }, (_, at) =>
  at < 16 || at > 19 ? 0 : ('CMYK'.charCodeAt(at - 16) ?? 0),
)
const photos = async () => new Map([['p1', await greyPhoto()]])
const print = async (placed = page) =>
  drawPdf(placed, { fonts: await (await fontLibrary()).fontsFor(placed), images: await photos(), meta })
const squeeze = (text: string) => text.replace(/\s/g, '')

describe('the print PDF of a page', () => {
  it('gives its text back, in reading order', async () => {
    expect(squeeze(await textOfPdf(await print()))).toBe(
      '湖畔报2023年3月2日湖畔科普站开门本报讯2023年3月，“湖畔”——科普站——迎来GDP……孩子们说：太阳·月亮。' +
        '湖边的早晨第二条写在前面，读在后面。山（一）村《春》',
    )
  })

  it('has the page for its TrimBox, and bleed around it', async () => {
    const body = findObject(readPdf(await print()), '/Type/Page/')
    expect(body).toContain('/MediaBox[0 0 256 336]/BleedBox[0 0 256 336]/TrimBox[8 8 248 328]')
  })

  it('is printed in black ink alone but for its pictures', async () => {
    const { streams } = readPdf(await print())
    const operators = [...streams.values()].find((data) => data.includes('BDC')) ?? ''
    const colours = operators
      .match(/[\d. ]+ (rg|RG|g|G|k|K|sc|SC|scn|SCN)\b/g)
      ?.map((colour) => colour.trim())
    expect(new Set(colours)).toEqual(new Set(['0 0 0 1 k', '0 0 0 1 K', '0 0 0 0.1 k']))
  })

  it('embeds a subset of every font, with the text behind its glyphs', async () => {
    const parts = readPdf(await print())
    const fonts = [...parts.bodies.values()].filter((body) => body.includes('/Subtype/Type0'))
    expect(fonts).toHaveLength(4)
    for (const font of fonts) expect(font).toMatch(/\/BaseFont\/[A-Z]{6}\+Noto\S+.*\/ToUnicode \d+ 0 R/)
    const descriptors = [...parts.bodies.values()].filter((body) => body.includes('/Type/FontDescriptor'))
    for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile2 \d+ 0 R/)
    expect(new Set(fonts.map((font) => /\/BaseFont\/([A-Z]{6})/.exec(font)?.[1])).size).toBe(4)
  })

  it('tags stories, headlines, paragraphs and photos, and says that it is Chinese', async () => {
    const parts = readPdf(await print())
    expect(findObject(parts, '/Type/Catalog')).toMatch(/\/Lang\(zh-CN\).*\/MarkInfo<<\/Marked true>>/)
    const tags = [...parts.bodies.values()].map((body) => /\/StructElem\/S\/(\w+)/.exec(body)?.[1])
    const count = (tag: string) => tags.filter((found) => found === tag).length
    expect(['Document', 'Art', 'Sect', 'H1', 'P', 'Figure', 'Caption'].map(count)).toEqual([
      1, 2, 2, 2, 4, 1, 1,
    ])
    expect(findObject(parts, '/S/Figure')).toContain(`/Alt${pdfText('湖边的早晨')}`)
  })

  it('marks every piece of text with a number that one tag owns', async () => {
    const parts = readPdf(await print())
    const operators = [...parts.streams.values()].find((data) => data.includes('BDC')) ?? ''
    const marks = [...operators.matchAll(/\/MCID (\d+)/g)].map(([, number]) => Number(number))
    expect(marks).toEqual(marks.map((_, place) => place))
    const owners = /\/Nums\[0 \[([^\]]*)\]/.exec(findObject(parts, '/Nums['))?.[1]?.match(/\d+ 0 R/g) ?? []
    expect(owners).toHaveLength(marks.length)
    expect(owners).not.toContain('0 0 R')
  })

  it('has a bookmark for every story', async () => {
    const parts = readPdf(await print())
    expect(findObject(parts, '/Type/Outlines')).toContain('/Count 2')
    expect(findObject(parts, `/Title${pdfText('湖畔科普站开门')}`)).toMatch(
      /\/Dest\[\d+ 0 R\/XYZ 18 318 null\]/,
    )
  })

  it('has the same bytes each time', async () => {
    expect(Buffer.compare(await print(), await print())).toBe(0)
  })

  it('keeps the text of characters that no font has, and names them', async () => {
    const placed = smallPage({ lines: [placedLine('达瓦ཟླ་བ阿牛ꀀꁌ😀')] })
    const fonts = await (await fontLibrary()).fontsFor(placed)
    expect([...fonts.values()].flatMap(({ missing }) => missing)).toContain('ꀀ')
    expect(squeeze(await textOfPdf(await print(placed)))).toBe('达瓦ཟླ་བ阿牛ꀀꁌ😀')
  })

  it('is a PDF/X-4 for a printer who gave a profile, and only then', async () => {
    const fonts = await (await fontLibrary()).fontsFor(page)
    const outputIntent = { profile, identifier: 'Newsprint' }
    const parts = readPdf(drawPdf(page, { fonts, images: await photos(), meta, outputIntent }))
    expect(findObject(parts, '/S/GTS_PDFX')).toContain(`/OutputConditionIdentifier${pdfText('Newsprint')}`)
    expect(
      [...parts.streams.values()].some((data) => data.includes('<pdfxid:GTS_PDFXVersion>PDF/X-4<')),
    ).toBe(true)
    expect(findObject(parts, '/Trapped')).toMatch(/\/CreationDate\(D:20230302000000Z\)/)
    const plain = readPdf(await print())
    expect(
      [...plain.bodies.values(), ...plain.streams.values()].some((body) => body.includes('GTS_PDFX')),
    ).toBe(false)
  })

  it('does not call itself a PDF/X-4 without a date, with a colour photo in RGB, or with a profile for screens', async () => {
    const fonts = await (await fontLibrary()).fontsFor(page)
    const outputIntent = { profile, identifier: 'Newsprint' }
    const images = await photos()
    expect(() => drawPdf(page, { fonts, images, meta: { title: '报' }, outputIntent })).toThrow('createdAt')
    const colour = new Map([['p1', await greyPhoto({ colours: 'srgb' })]])
    expect(() => drawPdf(page, { fonts, images: colour, meta, outputIntent })).toThrow('grey or CMYK')
    const screen = { profile: new Uint8Array(128), identifier: 'Screen' }
    expect(() => drawPdf(page, { fonts, images, meta, outputIntent: screen })).toThrow('ICC profile')
  })

  it('holds all pages of an issue, each with its stories among the bookmarks', async () => {
    const fonts = await (await fontLibrary()).fontsFor(page, page)
    const pages = ['第1版：要闻', '第2版：地方'].map((title) => ({
      placed: page,
      title,
      images: new Map<string, Uint8Array>(),
    }))
    const parts = readPdf(drawIssuePdf(pages, { fonts, meta }))
    expect(findObject(parts, '/Type/Pages')).toContain('/Count 2')
    expect(findObject(parts, '/Type/Outlines')).toContain('/Count 2')
    expect(findObject(parts, `/Title${pdfText('第2版：地方')}`)).toContain('/Count -2')
  })

  it('takes at most 300 KB for a whole 对开 page', async () => {
    const full = fullPage()
    const pdf = await print(full)
    const characters = full.lines.reduce((sum, { clusters }) => sum + [...clusters.join('')].length, 0)
    expect(characters).toBeGreaterThan(9_000)
    expect(pdf.length).toBeLessThan(300_000)
    const written = full.lines.flatMap(({ clusters }) => clusters).join('')
    expect(squeeze(await textOfPdf(pdf))).toBe(squeeze(written))
  })
})
