import { readFile } from 'node:fs/promises'
import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { PageFonts } from '../fonts/PageFont'
import { webFontCss } from '../fonts/webFontCss'
import { webFonts } from '../fonts/webFonts'
import { drawSvg } from './drawSvg'
import type { SvgOptions } from './SvgOptions'

/** A page as an SVG that stands alone: its fonts are inside, and nothing is fetched when it is opened. */
export async function drawSvgFile(
  placed: PlacedPage,
  { fonts, ...options }: Omit<SvgOptions, 'families' | 'css'> & { readonly fonts: PageFonts },
): Promise<string> {
  const loaded = await webFonts(fonts)
  const rules = await readFile(new URL('./placed-page.css', import.meta.url), 'utf8')
  const faces = webFontCss(
    loaded,
    ({ bytes }) => `data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}`,
  )
  return drawSvg(placed, {
    ...options,
    families: new Map(loaded.map(({ key, family }) => [key, family])),
    css: `${faces}\n${rules}`,
  })
}
