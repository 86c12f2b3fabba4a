import type { FontFace } from '../../layout/style/FontFace'
import { faceKey } from '../glyphs/faceKey'
import { escapeMarkup } from './escapeMarkup'

/** Families of CSS in the order in which they are tried: the page's own, the site's, the reader's machine's. */
export function fontAttributes(
  face: FontFace,
  { vertical, families }: { readonly vertical: boolean; readonly families: ReadonlyMap<string, string> },
): string {
  const own = families.get(faceKey(face, { vertical }))
  const generic = /sans|hei|黑/i.test(face.family) ? 'sans-serif' : 'serif'
  const names = [...(own === undefined ? [] : [own]), `${face.family} Variable`, face.family]
  const list = [...names.map((name) => `'${name.replace(/'/g, '')}'`), generic].join(',')
  return `font-family="${escapeMarkup(list)}" font-weight="${face.weight}"`
}
