import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { toTrueType } from '../../../src/render/fonts/toTrueType'
import { webFontCss } from '../../../src/render/fonts/webFontCss'
import { webFonts } from '../../../src/render/fonts/webFonts'
import { woff2 } from '../../../src/render/fonts/woff2'
import { readCmap } from '../../../src/render/fonts/readCmap'
import { readTables } from '../../../src/render/fonts/readTables'
import { fontLibrary } from '../../support/fontLibrary'
import { printedPage } from '../../support/printedPage'

const pageFonts = async () => (await fontLibrary()).fontsFor(printedPage())

describe('the web fonts of a page', () => {
  it('are whole woff2 files, each the font it was packed from, though packed at one time', async () => {
    const fonts = await pageFonts()
    const files = await webFonts(fonts)
    expect(files).toHaveLength(4)
    for (const { key, bytes } of files) {
      const font = fonts.get(key)
      const unpacked = readTables(await woff2.unpack(bytes))
      const cmap = unpacked.get('cmap')
      expect(cmap && [...readCmap(cmap).keys()].map((code) => String.fromCodePoint(code)).sort()).toEqual(
        [...(font?.numbers.keys() ?? [])].filter((text) => text !== '——').sort(),
      )
      expect([...unpacked.keys()]).toEqual(expect.arrayContaining(['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'])) // prettier-ignore
    }
  })

  it('are named by what is in them, and loaded from where they are put', async () => {
    const [first, second] = [await webFonts(await pageFonts()), await webFonts(await pageFonts())]
    expect(first.map(({ file }) => file)).toEqual(second.map(({ file }) => file))
    expect(new Set(first.map(({ family }) => family)).size).toBe(4)
    const css = webFontCss(first, ({ file }) => `/fonts/${file}`)
    expect(css.match(/@font-face/g)).toHaveLength(4)
    expect(css).toMatch(
      /font-family:'NotoSerifSC-400-[0-9a-f]{16}';font-weight:400;.*url\('\/fonts\/NotoSerifSC-400-/,
    )
  })

  it('join two dashes to one stroke, and leave a single one as it is', async () => {
    const font = (await pageFonts()).get('Noto Serif SC 400')
    const gsub = font && readTables(toTrueType(font)).get('GSUB')
    const numbers = ['—', '——'].map((text) => font?.numbers.get(text))
    const words = gsub && Array.from({ length: gsub.byteLength / 2 }, (_, at) => gsub.getUint16(at * 2))
    expect(words?.slice(-8)).toEqual([1, 4, numbers[1], 2, numbers[0], 1, 1, numbers[0]])
  })

  it('are the same outlines each time', async () => {
    const hash = async () => {
      const sum = createHash('sha256')
      for (const font of (await pageFonts()).values()) sum.update(toTrueType(font))
      return sum.digest('hex')
    }
    expect(await hash()).toBe(await hash())
  })
})
