import type { PdfObjects } from './createPdfObjects'
import { readJpeg } from './readJpeg'

/** Writes a picture as its JPEG file stands. For a printer who named his inks it has to be grey or CMYK. */
export function addImage(
  objects: PdfObjects,
  {
    box,
    file,
    forPrinter,
  }: { readonly box: string; readonly file: Uint8Array; readonly forPrinter: boolean },
): number {
  const head = readJpeg(file)
  if (forPrinter && head.colours === 'DeviceRGB')
    throw new Error(`expected the picture of ${box} in grey or CMYK for a PDF/X-4, found RGB`)
  const decode = head.inverted ? '/Decode[1 0 1 0 1 0 1 0]' : ''
  return objects.addStream(
    `/Type/XObject/Subtype/Image/Width ${head.width}/Height ${head.height}/ColorSpace/${head.colours}` +
      `/BitsPerComponent 8/Filter/DCTDecode${decode}`,
    file,
    { packing: 'none' },
  )
}
