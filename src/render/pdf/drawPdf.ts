import type { PlacedPage } from '../../layout/placed/PlacedPage'
import { drawIssuePdf } from './drawIssuePdf'
import type { PdfOptions } from './PdfOptions'

/** One page as a print PDF (drawIssuePdf). */
export function drawPdf(placed: PlacedPage, { images, ...shared }: PdfOptions): Uint8Array {
  return drawIssuePdf([{ placed, images, title: shared.meta.title }], shared)
}
