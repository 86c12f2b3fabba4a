import { describe, expect, it } from 'vitest'
import type { FontFamily } from '../../../src/render/fonts/FontFamily'
import { createFontLibrary } from '../../../src/render/fonts/createFontLibrary'
import { createPinner } from '../../../src/render/fonts/createPinner'
import { toTrueType } from '../../../src/render/fonts/toTrueType'
import { drawPdf } from '../../../src/render/pdf/drawPdf'
import { fontLibrary } from '../../support/fontLibrary'
import { textOfPdf } from '../../support/paintedPage'
import { placedLine, smallPage } from '../../support/placedPage'

const modules = new URL('../../../node_modules', import.meta.url).pathname

/** A newspaper's own font: one TrueType file, made of what a page sets. */
async function ownFamily(name: string, text: string): Promise<FontFamily> {
  const fonts = await (await fontLibrary()).fontsFor(smallPage({ lines: [placedLine(text)] }))
  const [font] = fonts.values()
  const file = font === undefined ? new Uint8Array(0) : toTrueType(font)
  return { name, pieces: [{ ranges: null, read: () => Promise.resolve(file) }] }
}

const pageIn = (family: string, text: string) => {
  const page = smallPage({ lines: [placedLine(text)] })
  return { ...page, fonts: { ...page.fonts, body: { family, weight: 400 } } }
}

describe('a library of fonts', () => {
  it('cuts a page font with the glyphs that the page sets, and no more', async () => {
    const fonts = await (await fontLibrary()).fontsFor(smallPage({ lines: [placedLine('湖畔湖畔报')] }))
    const [font] = fonts.values()
    expect([...(font?.numbers.keys() ?? [])].sort()).toEqual(['报', '湖', '畔'])
    expect(font?.glyphs).toHaveLength(4)
    expect(font?.missing).toEqual([])
  })

  it('gives the same object for the same glyphs, and keeps the outlines of headlines finer', async () => {
    const library = await fontLibrary()
    const cut = async (sizePt: number) => [...(await library.fontsFor(smallPage({ lines: [placedLine('湖', { sizePt })] }))).values()][0] // prettier-ignore
    expect(await cut(9)).toBe(await cut(9.5))
    expect((await cut(9))?.grid).toBe(400)
    expect((await cut(36))?.grid).toBe(1000)
  })

  it('sets a page in a newspaper’s own font, of one file and one weight', async () => {
    const families = [await ownFamily('湖畔宋', '一湖畔报')]
    const library = createFontLibrary({ families, pinWeight: await createPinner(modules) })
    const page = pageIn('湖畔宋', '湖畔报')
    const pdf = drawPdf(page, {
      fonts: await library.fontsFor(page),
      images: new Map(),
      meta: { title: '报' },
    })
    expect((await textOfPdf(pdf)).trim()).toBe('湖畔报')
  })

  it('takes what that font lacks from the others', async () => {
    const families = [await ownFamily('甲宋', '一湖'), await ownFamily('乙宋', '一畔')]
    const library = createFontLibrary({ families, pinWeight: await createPinner(modules) })
    const [font] = (await library.fontsFor(pageIn('甲宋', '湖畔报'))).values()
    expect(font?.missing).toEqual(['报'])
    expect(font?.glyphs[font.numbers.get('畔') ?? 0]?.data.length).toBeGreaterThan(30)
  })

  it('names a font that it has no files for, and a file that is no font', async () => {
    await expect((await fontLibrary()).fontsFor(pageIn('报宋', '湖'))).rejects.toThrow(
      'no font files for 报宋',
    )
    const broken = { name: '空', pieces: [{ ranges: null, read: () => Promise.resolve(new Uint8Array(64)) }] }
    const library = createFontLibrary({ families: [broken], pinWeight: await createPinner(modules) })
    await expect(library.fontsFor(pageIn('空', '湖'))).rejects.toThrow('HarfBuzz could not')
  })

  it('reads a file again that could not be read before', async () => {
    const { pieces } = await ownFamily('湖畔宋', '一湖')
    let reads = 0
    const read = async () => {
      reads++
      if (reads === 1) throw new Error('too many open files')
      return (await pieces[0]?.read()) ?? new Uint8Array(0)
    }
    const families = [{ name: '湖畔宋', pieces: [{ ranges: null, read }] }]
    const library = createFontLibrary({ families, pinWeight: await createPinner(modules) })
    await expect(library.fontsFor(pageIn('湖畔宋', '湖'))).rejects.toThrow('too many')
    expect([...(await library.fontsFor(pageIn('湖畔宋', '湖'))).values()][0]?.missing).toEqual([])
  })

  it('leaves joiners and selectors without a mark, and without a complaint', async () => {
    const [font] = (
      await (await fontLibrary()).fontsFor(smallPage({ lines: [placedLine('湖\ufe0f畔\u200d')] }))
    ).values()
    expect(font?.missing).toEqual([])
    expect(font?.glyphs[font.numbers.get('\ufe0f') ?? 0]?.data).toHaveLength(0)
  })
})
