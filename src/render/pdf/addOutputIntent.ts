import type { PdfObjects } from './createPdfObjects'
import { pdfText } from './pdfText'
import type { OutputIntent } from './PdfOptions'

/** How many inks a profile is for, by the colour space its header names at byte 16 (ICC.1, 7.2.6). */
const inks = new Map([
  ['CMYK', 4],
  ['GRAY', 1],
])

/** Writes what the page is printed with (ISO 15930-7, 6.2.2); its object's number. */
export function addOutputIntent(objects: PdfObjects, { profile, identifier }: OutputIntent): number {
  const space = String.fromCharCode(...profile.subarray(16, 20))
  const count = inks.get(space)
  if (count === undefined)
    throw new Error(`expected an ICC profile for CMYK or grey, found one for “${space}”`)
  const stream = objects.addStream(`/N ${count}`, profile, { packing: 'deflate' })
  return objects.add(
    `<</Type/OutputIntent/S/GTS_PDFX/OutputConditionIdentifier${pdfText(identifier)}/Info${pdfText(identifier)}` +
      `/DestOutputProfile ${stream} 0 R>>`,
  )
}
