import sharp, { type Sharp } from 'sharp'
import type { PlacedImage } from '../layout/placed/PlacedImage'
import type { PrinterProfile } from './PrinterProfile'

/** Newsprint is screened with 85 to 100 lines to the inch, and a screen wants two pixels a line (docs/decisions/017). */
const pixelsPerInch = 200
const quality = 78
/** A photo of more pixels than any camera takes is an attack on memory. */
const mostPixels = 200_000_000

/**
 * A photo as the page prints it: cut to what is shown, no finer than newsprint holds, in the black ink alone where it
 * has no colour, else in the four inks (of the newspaper's profile where it has one). The same photo gives the same bytes.
 * Null where the file holds no picture.
 */
export async function convertPhoto(
  photo: Uint8Array,
  { image, profile }: { readonly image: PlacedImage; readonly profile: PrinterProfile | null },
): Promise<Uint8Array | null> {
  const size = await sizeOf(photo)
  if (size === null) return null
  const { across, down } = size
  const left = Math.min(across - 1, Math.round(image.crop.x * across))
  const top = Math.min(down - 1, Math.round(image.crop.y * down))
  const shown = sharp(photo, { limitInputPixels: mostPixels })
    .autoOrient()
    .extract({
      left,
      top,
      width: Math.max(1, Math.min(across - left, Math.round(image.crop.width * across))),
      height: Math.max(1, Math.min(down - top, Math.round(image.crop.height * down))),
    })
    .flatten({ background: '#fff' })
    .resize({
      width: pixelsOf(image.width),
      height: pixelsOf(image.height),
      fit: 'fill',
      withoutEnlargement: true,
    })
  const pixels = await shown.toColourspace('srgb').png({ compressionLevel: 0 }).toBuffer()
  const inks = sharp(pixels)
  const hasBlackAlone = profile?.inks === 'black' || (await isGrey(pixels))
  const converted = hasBlackAlone ? inks.toColourspace('b-w') : toInks(inks, profile)
  return new Uint8Array(await converted.jpeg({ quality, chromaSubsampling: '4:2:0' }).toBuffer())
}

/** Upright, as it is looked at. */
async function sizeOf(photo: Uint8Array): Promise<{ readonly across: number; readonly down: number } | null> {
  try {
    const { autoOrient } = await sharp(photo, { limitInputPixels: mostPixels }).metadata()
    return { across: autoOrient.width, down: autoOrient.height }
  } catch (error) {
    if (error instanceof Error && /unsupported image format|corrupt|exceeds pixel limit/.test(error.message))
      return null
    throw error
  }
}

function pixelsOf(points: number): number {
  return Math.max(1, Math.ceil((points / 72) * pixelsPerInch))
}

function toInks(picture: Sharp, profile: PrinterProfile | null): Sharp {
  const inks = picture.toColourspace('cmyk')
  return profile === null ? inks : inks.withIccProfile(profile.file, { attach: false })
}

/** How far the channels may lie apart, of 255, in what is still no colour: a JPEG's grey is not exact. */
const leastColour = 6

async function isGrey(pixels: Uint8Array): Promise<boolean> {
  const { data, info } = await sharp(pixels)
    .resize({ width: 64, height: 64, fit: 'fill' })
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  if (info.channels < 3) return true
  for (let at = 0; at + 2 < data.length; at += info.channels) {
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > leastColour) return false
  }
  return true
}
