import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { layoutPage, pageStyles, readPageStyle, type PageStyle } from '../../../src/layout'
import type { PlacedPage } from '../../../src/layout/placed/PlacedPage'
import { bundledFonts } from '../../../src/render/fonts/bundledFonts'
import { createPinner, type PinWeight } from '../../../src/render/fonts/createPinner'
import type { OwnFont } from '../../../src/render/fonts/OwnFont'
import { readOwnFont } from '../../../src/render/fonts/readOwnFont'
import { toTrueType } from '../../../src/render/fonts/toTrueType'
import { drawPdf } from '../../../src/render/pdf/drawPdf'
import { drawSvg } from '../../../src/render/svg/drawSvg'
import { checkPlacedPage } from '../../support/checkPlacedPage'
import { fontLibrary } from '../../support/fontLibrary'
import { pagePlan, planArticle } from '../../support/pagePlan'
import { textOfPdf } from '../../support/paintedPage'

const modules = join(import.meta.dirname, '../../../node_modules')
const items = [planArticle('a', 1200, { headline: '2026年春水流进3个镇' }), planArticle('b', 600)]

/** A font such as a newspaper brings: one weight, its own name, the glyphs of these pages. */
async function fontFile(): Promise<Uint8Array> {
  const fonts = await (await fontLibrary()).fontsFor(layoutPage(pagePlan(items)))
  const serif = fonts.get('Noto Serif SC 400')
  if (serif === undefined) throw new Error('expected a page in Noto Serif SC')
  return toTrueType({ ...serif, key: '山城报宋' })
}

describe('a newspaper’s own font', () => {
  let pinWeight: PinWeight
  let file: Uint8Array
  let own: OwnFont
  let style: PageStyle
  let placed: PlacedPage

  beforeAll(async () => {
    pinWeight = await createPinner(modules)
    file = await fontFile()
    own = await readOwnFont(file, { name: 'baosong.ttf', pinWeight })
    const value = { id: 'own', base: 'tabloid-6x11', fonts: { body: { family: '山城报宋', weight: 400 } } }
    const read = readPageStyle(value, own.faces)
    if (!read.ok) throw new Error(JSON.stringify(read.faults))
    style = read.style
    const plan = pagePlan(items, 'own')
    placed = layoutPage(plan, undefined, new Map([...pageStyles, ['own', style]]))
    checkPlacedPage(plan, placed)
  })

  it('is measured: its name, its weight, its hash and the widths of what is no square', () => {
    expect(own.faces.map(({ family, weight }) => ({ family, weight }))).toEqual([
      { family: '山城报宋', weight: 400 },
    ])
    expect(own.faces[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(own.faces[0]?.advances).not.toContain('19968:')
  })

  it('is named by the placed page, with its hash and without its widths', () => {
    expect(placed.fonts.body).toEqual({ family: '山城报宋', weight: 400, hash: own.faces[0]?.hash })
  })

  it('draws the page on paper and on the screen', async () => {
    const fonts = await (await bundledFonts(modules, own.families)).fontsFor(placed)
    expect([...fonts.keys()]).toContain('山城报宋 400')
    expect(fonts.get('山城报宋 400')?.missing).toEqual([])
    const pdf = drawPdf(placed, { fonts, images: new Map(), meta: { title: '样' } })
    expect((await textOfPdf(pdf)).replace(/\s/g, '')).toContain('山里的水渠修好了，村民们忙着给稻田放水')
    expect(drawSvg(placed)).toContain('山城报宋')
  })

  it('is refused with a reason where it is no font that can be printed with', async () => {
    const cff = new Uint8Array(file)
    cff.set([0x4f, 0x54, 0x54, 0x4f])
    const read = (bytes: Uint8Array) => readOwnFont(bytes, { name: 'x.otf', pinWeight })
    await expect(read(cff)).rejects.toThrow('x.otf: expected TrueType outlines, found CFF')
    await expect(read(file.slice(0, 300))).rejects.toThrow('x.otf: expected a whole font')
    await expect(read(new TextEncoder().encode('<html>'))).rejects.toThrow('x.otf: expected a TrueType font')
    await expect(read(new Uint8Array(0))).rejects.toThrow('x.otf: expected a TrueType font')
  })
})
