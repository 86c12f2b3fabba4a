import type { PlacedBox } from '../../layout/placed/PlacedBox'

/** What a page's SVG may be given besides the placed page; without any it is drawn with the fonts of the screen. */
export interface SvgOptions {
  /** The families that the page's own fonts are loaded under, by faceKey (fonts/webFonts). */
  readonly families?: ReadonlyMap<string, string>
  /** Rules of CSS to carry along, for an SVG that is a file of its own: a page of the site may not have them inside. */
  readonly css?: string
  /** The addresses of pictures by the ids of their boxes; a box without one is drawn as a grey field. */
  readonly images?: ReadonlyMap<string, string>
  /** Where a box leads to: with an address it is a link, with null it is a place that can be gone to with the keyboard. */
  readonly hrefOf?: (box: PlacedBox) => string | null
  /** What a box is called; null takes the words on it. */
  readonly titleOf?: (box: PlacedBox) => string | null
  /**
   * Who says to those who cannot see it what stands on the page: its own `text` (what it does untold), or the `names` of
   * its links, where the words themselves are to be had elsewhere. Then nothing but a story is a stop of the keyboard.
   */
  readonly spokenBy?: 'text' | 'names'
  /** What the page is called by those who cannot see it. */
  readonly title?: string
}
