import { setImmediate as nextTurn } from 'node:timers/promises'
import type { PageForPress, PrintedPage, PrintedPicture } from '../commands/Press'
import type { FontLibrary } from '../render/fonts/createFontLibrary'
import { webFontCss } from '../render/fonts/webFontCss'
import { webFonts, type WebFont } from '../render/fonts/webFonts'
import { drawPdf } from '../render/pdf/drawPdf'
import type { IssueOptions } from '../render/pdf/drawIssuePdf'
import type { FontPacker } from './openFontPacker'
import { forPdf } from './forPdf'
import { pressFile } from './pressFile'

/** The files of one page: its PDF, its fonts for the screen with their style sheet, its pictures as they were converted. */
export async function printPage(
  page: PageForPress,
  {
    pictures,
    library,
    pack,
    options,
  }: {
    readonly pictures: readonly PrintedPicture[]
    readonly library: FontLibrary
    readonly pack: FontPacker['pack']
    readonly options: Omit<IssueOptions, 'fonts'>
  },
): Promise<PrintedPage> {
  const fonts = await library.fontsFor(page.placed)
  const { placed, images } = forPdf(page.placed, pictures)
  await nextTurn() // so that readers are answered between two pages
  const drawing = async () => drawPdf(placed, { ...options, fonts, images })
  const [loaded, pdf] = await Promise.all([webFonts(fonts, pack), drawing()])
  return {
    number: page.number,
    pdf: pressFile('pdf', pdf),
    fonts: loaded.map((font) => ({
      ...pressFile('font', font.bytes),
      face: font.key,
      family: font.family,
    })),
    css: pressFile('css', new TextEncoder().encode(`${webFontCss(loaded, addressOf)}\n`)),
    pictures,
  }
}

function addressOf({ bytes }: WebFont): string {
  return pressFile('font', bytes).url
}
