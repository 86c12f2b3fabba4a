import type { PlacedPage } from '../layout/placed/PlacedPage'
import type { ArticleCopy } from '../newspaper/article/ArticleCopy'

/**
 * The published record, as readers, feeds and the public API see it. JSON all through; every row is written
 * once, a correction or a retraction is a new revision.
 */

/** 报头 data that an issue was printed under, kept with the issue: a paper may change its name or its price. */
export interface PublishedMasthead {
  readonly name: string
  readonly cn: string // 国内统一连续出版物号
  readonly postalCode: string | null // 邮发代号
  readonly supervisor: string | null // 主管单位
  readonly sponsor: string | null // 主办单位
  readonly publisher: string | null // 出版单位
  readonly address: string | null
  readonly phone: string | null
  readonly printer: string | null
  readonly distribution: string | null
  readonly price: string | null
}

export interface PublishedIssueSummary {
  readonly date: string // YYYY-MM-DD, the permanent address
  readonly number: number // 期号 in its year
  readonly serialNumber: number // 总第 n 期
  readonly newspaper: string
  readonly pages: readonly { readonly number: number; readonly title: string; readonly storyCount: number }[]
  readonly publishedAt: string
  readonly revision: number
}

export interface PublishedIssue extends PublishedIssueSummary {
  readonly masthead: PublishedMasthead
  /** The whole issue to download; null for an issue that was published without its placed pages. */
  readonly files: { readonly pdf: FileRef } | null
}

/** A file made at publishing. Its address names its bytes: another revision has another one. */
export interface FileRef {
  readonly hash: string // SHA-256, hex
  readonly bytes: number
  readonly url: string // /files/<hash>.pdf
}

/** A page's own subset of a face, as woff2. */
export interface FontRef extends FileRef {
  readonly face: string // faceKey of render/glyphs, by which drawSvg asks for it
  readonly family: string // the name it has in `files.css`
}

export interface PageFiles {
  readonly pdf: FileRef
  readonly fonts: readonly FontRef[]
  /** A style sheet with the rules that load the fonts. */
  readonly css: FileRef
}

/** What a page was laid out with. */
export interface PageEngine {
  readonly version: string
  readonly style: string
  readonly fonts: Readonly<Record<string, string>> // SHA-256 of the woff2 by face
}

/** Which story a box of the placed page carries, and which photo of it. After a retraction the box holds the notice. */
export interface PublishedBox {
  readonly box: string
  readonly storyNumber: number
  readonly photoUrl: string | null
  readonly state: 'printed' | 'corrected' | 'retracted'
}

/** 本版协办单位: the strip as it was on that day. */
export interface PublishedCoOrganizers {
  readonly label: string
  readonly note: string | null
  readonly names: readonly string[]
}

export interface PublishedPage {
  readonly issueDate: string
  readonly issueNumber: number
  readonly serialNumber: number
  readonly newspaper: string
  readonly number: number
  readonly title: string
  readonly flag: { readonly name: string; readonly pinyin: string | null } | null
  readonly editors: readonly { readonly role: string; readonly name: string }[]
  readonly stories: readonly PublishedStory[] // in reading order, without those retracted
  readonly coOrganizers: PublishedCoOrganizers | null
  /** The page as it was signed off and printed; null where it was published without one. The next two go with it. */
  readonly placed: PlacedPage | null
  readonly engine: PageEngine | null
  readonly files: PageFiles | null
  readonly boxes: readonly PublishedBox[]
  readonly revision: number
}

export interface PublishedPhoto {
  readonly url: string
  readonly width: number
  readonly height: number
  readonly caption: string
  readonly credit: string | null
}

export interface PublishedStory {
  readonly id: string // "2026-11-23-3-2": date, page, place on the page; never used again
  readonly articleNumber: string // 稿件编号
  readonly issueDate: string
  readonly issueNumber: number
  readonly serialNumber: number
  readonly newspaper: string
  readonly pageNumber: number
  readonly pageTitle: string
  readonly storyNumber: number // from 1, in reading order
  readonly copy: ArticleCopy
  readonly copyHash: string
  readonly bylineLinks: readonly { readonly name: string; readonly coOrganizer: string | null }[]
  readonly coOrganizer: string | null
  readonly rubric: string | null
  readonly source: string | null
  readonly photos: readonly PublishedPhoto[]
  readonly publishedAt: string // ISO 8601 with zone
  readonly revision: number
  readonly revisedAt: string | null // when the newest correction was made
  readonly state: 'published'
  readonly correction: string | null // 更正
}

/** 撤稿: all that is left on public surfaces of a story taken back. No word of its copy, its headline neither. */
export interface RetractedStory {
  readonly id: string
  readonly issueDate: string
  readonly pageNumber: number
  readonly storyNumber: number
  readonly state: 'retracted'
  readonly notice: string
  readonly revisedAt: string
  readonly revision: number
}
