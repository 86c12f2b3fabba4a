import type { PageFonts } from '../fonts/PageFont'

/** What a page's PDF needs besides the placed page. */
export interface PdfOptions {
  readonly fonts: PageFonts
  /** The pictures by the ids of their boxes, as JPEG files; a box without one is drawn as a grey field. */
  readonly images: ReadonlyMap<string, Uint8Array>
  readonly meta: PdfMeta
  readonly outputIntent?: OutputIntent | undefined
}

/** What the file says of itself. Nothing here is read from a clock: the same page gives the same bytes. */
export interface PdfMeta {
  readonly title: string
  readonly author?: string | undefined
  /** An instant by ISO 8601, in UTC: 2023-03-02T00:00:00Z. Given, it is written; PDF/X-4 needs it. */
  readonly createdAt?: string | undefined
}

/** What the newspaper's printer prints on: its ICC profile, and the name that the profile is known by. With one, the file is a PDF/X-4. */
export interface OutputIntent {
  readonly profile: Uint8Array
  readonly identifier: string
}
