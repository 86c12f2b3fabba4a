import type { PlacedImage } from '../../layout/placed/PlacedImage'
import { escapeMarkup } from './escapeMarkup'
import { svgNumber } from './svgNumber'

/** A grey of the darkness that a field has where a picture is still wanted. */
const wantedPicture = '#e0e0e0'

/** A picture with its crop, or a grey field where there is none yet. */
export function drawPicture(
  image: PlacedImage,
  { href, title }: { readonly href: string | undefined; readonly title: string | null },
): string {
  const place = `x="${svgNumber(image.x)}" y="${svgNumber(image.y)}" width="${svgNumber(image.width)}" height="${svgNumber(image.height)}"`
  if (href === undefined) return `<rect ${place} fill="${wantedPicture}"/>`
  const { crop } = image
  const view = [crop.x, crop.y, crop.width, crop.height].join(' ')
  const name = title === null ? 'aria-hidden="true"' : `role="img" aria-label="${escapeMarkup(title)}"`
  return (
    `<svg ${place} viewBox="${view}" preserveAspectRatio="none" ${name}>` +
    `<image href="${escapeMarkup(href)}" width="1" height="1" preserveAspectRatio="none"/></svg>`
  )
}
