import type { PrintedPicture } from '../commands/Press'
import type { PlacedPage } from '../layout/placed/PlacedPage'

const whole = { x: 0, y: 0, width: 1, height: 1 }

/** A page as its PDF is drawn: the pictures were cut when they were converted, so nothing is cut from them here. */
export function forPdf(
  placed: PlacedPage,
  pictures: readonly Pick<PrintedPicture, 'box' | 'bytes'>[],
): { readonly placed: PlacedPage; readonly images: ReadonlyMap<string, Uint8Array> } {
  return {
    placed: { ...placed, images: placed.images.map((image) => ({ ...image, crop: whole })) },
    images: new Map(pictures.map(({ box, bytes }) => [box, bytes])),
  }
}
