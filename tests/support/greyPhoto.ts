import sharp from 'sharp'

/** A photo as a JPEG: 160 by 60, its left half dark, its right half lighter. */
export async function greyPhoto({
  colours = 'b-w',
}: { readonly colours?: 'b-w' | 'srgb' } = {}): Promise<Uint8Array> {
  const half = (grey: number) => ({ create: { width: 80, height: 60, channels: 3 as const, background: { r: grey, g: grey, b: grey } } }) // prettier-ignore
  const picture = sharp({ create: { width: 160, height: 60, channels: 3, background: '#808080' } })
  return new Uint8Array(
    await picture
      .composite([{ input: half(32), left: 0, top: 0 }])
      .toColourspace(colours)
      .jpeg()
      .toBuffer(),
  )
}
