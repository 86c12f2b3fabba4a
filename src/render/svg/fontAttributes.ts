import type { FontFace } from '../../layout/style/FontFace'
import { faceKey } from '../glyphs/faceKey'
import { escapeMarkup } from './escapeMarkup'

/**
 * Families of CSS in the order in which they are tried: the page's own, or else the site's; then the reader's machine's. Not
 * both: where a page's own is still on its way, a browser would fetch the site's for every range of characters there is.
 */
export function fontAttributes(
  face: FontFace,
  { vertical, families }: { readonly vertical: boolean; readonly families: ReadonlyMap<string, string> },
): string {
  const own = families.get(faceKey(face, { vertical }))
  const generic = /sans|hei|黑/i.test(face.family) ? 'sans-serif' : 'serif'
  const names = [own ?? `${face.family} Variable`, face.family]
  const list = [...names.map((name) => `'${name.replace(/'/g, '')}'`), generic].join(',')
  return `font-family="${escapeMarkup(list)}" font-weight="${face.weight}"`
}
