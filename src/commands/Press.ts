import type { PlacedPage } from '../layout/placed/PlacedPage'
import type { Result } from './Refusal'

/**
 * 印刷: draws pages for print and for the screen. It is slow beside a write, so acts ask it before they take their
 * locks, and check under the locks that what was drawn is still what is to be published.
 */
export interface Press {
  /** Refuses where a photo's file is not there or cannot be read. */
  print(issue: IssueForPress): Promise<Result<PrintedIssue>>
  /** Begins to print pages that will go to press as they are, in the background: `print` then only collects them. */
  prepare(issue: IssueForPress): void
}

export interface IssueForPress {
  readonly newspaper: string
  readonly date: string // YYYY-MM-DD
  /** What the files say of when they were made: given, since the same issue gives the same bytes. */
  readonly madeAt: string
  readonly pages: readonly PageForPress[]
  /** Of which pages files are made; the file of the whole issue has all of them. */
  readonly numbers: readonly number[]
}

export interface PageForPress {
  readonly number: number
  readonly title: string
  readonly placed: PlacedPage
  readonly pictures: readonly PictureForPress[]
}

/** A picture by the box it stands in: a photo of the media folder, or one that the press has converted before. */
export type PictureForPress =
  | { readonly kind: 'photo'; readonly box: string; readonly url: string }
  | { readonly kind: 'converted'; readonly box: string; readonly bytes: Uint8Array }

export interface PrintedIssue {
  readonly pdf: PressFile
  readonly pages: readonly PrintedPage[]
}

export interface PrintedPage {
  readonly number: number
  readonly pdf: PressFile
  readonly fonts: readonly PrintedFont[]
  readonly css: PressFile
  /** The photos as the press converted them, cut to what the page shows. */
  readonly pictures: readonly PrintedPicture[]
}

export interface PrintedFont extends PressFile {
  readonly face: string
  readonly family: string
}

export interface PrintedPicture extends PressFile {
  readonly box: string
}

/** A file by its content. */
export interface PressFile {
  readonly hash: string // SHA-256, hex
  readonly url: string // where readers get it: /files/<hash>.pdf
  readonly kind: 'pdf' | 'font' | 'css' | 'picture'
  readonly bytes: Uint8Array
}
