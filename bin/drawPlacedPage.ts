import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PlacedPage } from '../src/layout/placed/PlacedPage'
import type { PlanFolio } from '../src/layout/plan/PlanFolio'
import { bundledFonts } from '../src/render/fonts/bundledFonts'
import { drawPdf } from '../src/render/pdf/drawPdf'
import { drawSvgFile } from '../src/render/svg/drawSvgFile'

/** Writes the drawings of a page that are asked for; a plan names no picture files, so photos are grey fields. */
export async function drawPlacedPage(
  placed: PlacedPage,
  {
    folio,
    svg,
    pdf,
  }: {
    readonly folio: PlanFolio | null
    readonly svg?: string | undefined
    readonly pdf?: string | undefined
  },
): Promise<void> {
  if (svg === undefined && pdf === undefined) return
  const library = await bundledFonts(join(import.meta.dirname, '../node_modules'))
  const fonts = await library.fontsFor(placed)
  const title =
    folio === null ? placed.style : `${folio.newspaper} ${folio.date} 第${folio.pageNumber}版 ${folio.title}`
  if (svg !== undefined) await writeFile(svg, await drawSvgFile(placed, { fonts, title }))
  if (pdf !== undefined) await writeFile(pdf, drawPdf(placed, { fonts, images: new Map(), meta: { title } }))
}
