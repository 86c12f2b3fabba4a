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
