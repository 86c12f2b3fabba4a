import type { FontFace } from '../../layout/style/FontFace'

/** The name of a face on a page; the same face set downwards is another one, because its marks are turned. */
export function faceKey(face: FontFace, { vertical }: { readonly vertical: boolean }): string {
  return `${face.family} ${face.weight}${vertical ? ' vertical' : ''}`
}
