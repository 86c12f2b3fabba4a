import type { PlacedPage } from '../layout/placed/PlacedPage'
import type { PageStyle } from '../layout/style/PageStyle'
import type { PageLayout } from '../makeup/PageLayout'
import type { PageMakeup } from '../makeup/PageMakeup'
import type { PlacedBy } from '../makeup/PlacedBy'
import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import type { NameplateData } from '../makeup/nameplateOf'
import type { Actor } from '../review/Actor'
import type { ArticleUnderReview } from '../review/ArticleUnderReview'
import type { IssueState } from '../review/IssueState'
import type { LedgerEntry } from '../review/LedgerEntry'
import type { PageState } from '../review/PageState'
import type { PageUnderProof } from '../review/PageUnderProof'
import type { PageContent } from '../newspaper/page/PageContent'
import type { ProofDone } from '../review/ProofDone'
import type { SignOff } from '../review/SignOff'
import type { AssignmentStore } from './AssignmentStore'
import type { CommissionStore } from './CommissionStore'
import type { MarkStore } from './MarkStore'
import type { FilingStore } from './FilingStore'
import type { PhotoStore } from './PhotoStore'
import type { PeopleStore } from './PeopleStore'
import type { Press, PrintedIssue } from './Press'
import type { PrintedStory } from './PrintedStory'
import type { Result } from './Refusal'
import type { RemarkStore } from './RemarkStore'
import type { ScheduleStore } from './ScheduleStore'
import type { StoryRevision } from './StoryRevision'
import type { WeekdayPlanStore } from './WeekdayPlanStore'
import type { ArticleVersion } from './ArticleVersion'
import type { LeaseStore } from './LeaseStore'
import type { SetAsideStore } from './SetAsideStore'
import type { WorkingCopyStore } from './WorkingCopyStore'

/**
 * What commands need of the world. Implemented by cms/ (articles, pages, issues), published/ and ledger/,
 * put together in runtime.ts; tests bring stores in memory.
 *
 * `transact` runs one newsroom act: it opens a transaction, hands over the stores, commits where `work`
 * returns `ok: true`, rolls back where it returns a refusal or throws, and throws where the commit failed.
 */
export interface Newsroom {
  transact<T>(act: ActContext, work: (stores: Stores) => Promise<Result<T>>): Promise<Result<T>>
  readonly press: Press
}

export interface ActContext {
  readonly actor: Actor
  readonly requestId: string | null
  readonly address: string | null
}

/** Every `lock…` is SELECT … FOR UPDATE in the act's transaction; `save` and `create` raise or set `rev`. */
export interface Stores {
  /** Time of the transaction, from the database. */
  readonly now: Date
  readonly articles: ArticleStore
  readonly pages: PageStore
  readonly issues: IssueStore
  readonly masthead: { read(): Promise<MastheadData> }
  /** Banmian's page styles and the newspaper's own; null where there is none of that id. */
  readonly styles: { read(id: string): Promise<PageStyle | null> }
  readonly layouts: LayoutStore
  readonly people: PeopleStore
  readonly marks: MarkStore
  readonly remarks: RemarkStore
  readonly ledger: { append(entry: LedgerEntry): Promise<void> }
  readonly record: RecordStore
  readonly schedules: ScheduleStore
  readonly weekdayPlans: WeekdayPlanStore
  readonly assignments: AssignmentStore
  readonly commissions: CommissionStore
  readonly workingCopies: WorkingCopyStore
  readonly leases: LeaseStore
  readonly setAsideTexts: SetAsideStore
  readonly filings: FilingStore
  readonly photos: PhotoStore
}

/** An article of the working copy: what the rules need, the copy, and what goes to print with it. */
export interface StoredArticle extends ArticleUnderReview {
  readonly number: string | null // 稿件编号, from the first submission on
  readonly copy: ArticleCopy
  readonly source: string | null
  readonly rubric: string | null
  readonly coOrganizer: string | null
  readonly plannedLength: number | null
  readonly embargoUntil: string | null
  readonly unitSignOff: { readonly by: string; readonly at: string } | null
  readonly returnReason: { readonly code: string; readonly words: string } | null
  readonly intakeNotes: readonly IntakeNote[]
  readonly photos: readonly StoredPhoto[]
  readonly bylineLinks: readonly { readonly name: string; readonly coOrganizer: string | null }[]
}

export interface StoredPhoto {
  readonly id: number
  readonly url: string
  readonly width: number
  readonly height: number
  readonly caption: string
  readonly credit: string | null
}

/** What intake left for a person's eye; kept with the draft until somebody settles it. */
export interface IntakeNote {
  readonly kind: string
  readonly message: string
  readonly lines: readonly number[]
}

export interface ArticleDraft {
  readonly copy: ArticleCopy
  readonly authorIds: readonly number[]
  readonly coOrganizerId: number | null
  readonly rubricId: number | null
  readonly source: string | null
  readonly plannedLength: number | null
  readonly unitSignOff: { readonly by: string; readonly at: string } | null
  readonly intakeNotes: readonly IntakeNote[]
}

/** What may change in one save; what is left out stays. */
export type ArticleChange = Partial<
  Pick<
    StoredArticle,
    | 'state'
    | 'copy'
    | 'copyHash'
    | 'authorIds'
    | 'passes'
    | 'number'
    | 'returnReason'
    | 'intakeNotes'
    | 'source'
    | 'plannedLength'
    | 'embargoUntil'
    | 'unitSignOff'
  > & { readonly coOrganizerId: number | null; readonly rubricId: number | null }
>

export interface ArticleStore {
  /** Not locked. */
  read(id: number): Promise<StoredArticle | null>
  /** As an earlier revision had it; null where that revision was not kept. */
  version(id: number, rev: number): Promise<ArticleVersion | null>
  lock(id: number): Promise<StoredArticle | null>
  /** In the order of `ids`; locked in the order of id, so that two acts cannot wait for each other. */
  lockAll(ids: readonly number[]): Promise<readonly StoredArticle[]>
  create(draft: ArticleDraft): Promise<StoredArticle>
  save(id: number, change: ArticleChange): Promise<StoredArticle>
  /** Gives all of these the state `published`, in one statement: an issue has many stories. */
  markPublished(ids: readonly number[]): Promise<void>
  /** The next 稿件编号 of the year, without a gap: "2026-000123". */
  nextNumber(year: number): Promise<string>
  /** The co-organizer that a signing unit is, or in whose area it lies; and the accounts behind names. */
  linkByline(
    copy: ArticleCopy,
  ): Promise<{ readonly coOrganizerId: number | null; readonly authorIds: readonly number[] }>
}

export type { IssueState, PageState, ProofDone, SignOff }

/**
 * A page of the working copy; `articleIds` are in reading order, `leftOut` is an explicit act with its reason.
 *
 * - `makeup` is what an editor decided of it, `placed` what the engine made of that and of the copy at that time.
 * - `placedHash` is the SHA-256 of `placed` in canonical form (newspaper/hashJson); the three are null together.
 */
export interface StoredPage extends PageContent, PageUnderProof {
  readonly id: number
  readonly issueId: number
  readonly number: number // named by both of the above, and the same
  readonly articleIds: readonly number[]
  readonly makeup: PageMakeup
  readonly placed: PlacedPage | null
  readonly placedHash: string | null
  readonly placedBy: PlacedBy | null
  /** 版式: the page layout that it started from or was kept as. */
  readonly layoutId: number | null
  readonly rev: number
}

/** A page without what was laid out, which is large: for lists and forms. */
export type PageRow = Omit<StoredPage, 'placed'>

export type PageChange = Partial<
  Pick<
    StoredPage,
    | 'title'
    | 'flag'
    | 'editors'
    | 'responsibleEditorIds'
    | 'articleIds'
    | 'coOrganizers'
    | 'makeup'
    | 'placed'
    | 'placedHash'
    | 'placedBy'
    | 'layoutId'
    | 'state'
    | 'proofs'
    | 'signOff'
    | 'leftOut'
  >
>

export interface PageStore {
  lock(id: number): Promise<StoredPage | null>
  lockOfIssue(issueId: number): Promise<readonly StoredPage[]>
  /** 版数, not locked: how many pages the issue has. */
  countOfIssue(issueId: number): Promise<number>
  /** Pages of issues not yet published that carry this article. */
  lockCarrying(articleId: number): Promise<readonly StoredPage[]>
  create(page: {
    issueId: number
    number: number
    title: string
    flag: StoredPage['flag']
    coOrganizers: StoredPage['coOrganizers']
    responsibleEditorIds: readonly number[]
    makeup: PageMakeup
    layoutId: number | null
  }): Promise<StoredPage>
  save(id: number, change: PageChange): Promise<StoredPage>
}

/** 版式: a page's makeup kept for other issues, with its furniture. */
export interface StoredLayout {
  readonly id: number
  readonly name: string
  readonly title: string | null
  readonly flag: StoredPage['flag']
  readonly coOrganizers: StoredPage['coOrganizers']
  readonly usualPage: number | null
  readonly layout: PageLayout
}

export interface LayoutStore {
  read(id: number): Promise<StoredLayout | null>
  /** Those that are usual for a page number, the one that was kept last first. */
  usual(): Promise<readonly StoredLayout[]>
  /** The layout of this name, locked. */
  lockByName(name: string): Promise<StoredLayout | null>
  create(layout: Omit<StoredLayout, 'id'>): Promise<StoredLayout>
  save(id: number, layout: Omit<StoredLayout, 'id'>): Promise<StoredLayout>
}

export interface StoredIssue {
  readonly id: number
  readonly date: string // YYYY-MM-DD
  readonly number: number
  readonly serialNumber: number
  readonly state: IssueState
  /** 付印时间, ISO 8601. */
  readonly pressAt?: string | null
  readonly rev: number
}

export interface IssueStore {
  lock(id: number): Promise<StoredIssue | null>
  create(issue: {
    date: string
    number: number
    serialNumber: number
    pressAt?: string | null
  }): Promise<StoredIssue>
  save(id: number, change: Partial<Pick<StoredIssue, 'state' | 'pressAt'>>): Promise<StoredIssue>
  /** The last numbers given, under a lock that serialises planning; null where there is no issue yet. */
  lockLastNumbers(): Promise<{
    readonly date: string
    readonly number: number
    readonly serialNumber: number
  } | null>
  findByDate(date: string): Promise<StoredIssue | null>
}

/** The newspaper's own data (the `newspaper` global). */
export interface MastheadData extends NameplateData {
  /** The page style that a page starts in. */
  readonly pageStyle: string
  /** 总期号 and 期号 of the last issue before Banmian. */
  readonly serialNumberBase: number
  readonly issueNumberBase: number
}

/** What publishIssue hands to the record, in one piece. */
export interface IssueToPublish {
  readonly issue: StoredIssue
  readonly masthead: MastheadData
  readonly pages: readonly { readonly page: StoredPage; readonly stories: readonly StoredArticle[] }[]
  readonly publishedAt: Date
}

export interface RecordStore {
  /** Whether any of these articles, or this date, is in the record already. */
  publishedAlready(query: {
    date: string
    articleIds: readonly number[]
  }): Promise<{ readonly date: boolean; readonly articleIds: readonly number[] }>
  /** Writes issue, pages, stories, files and the outbox row in the act's transaction. */
  writeIssue(issue: IssueToPublish, printed: PrintedIssue): Promise<void>
  /** A story as the record has it, with all that its issue is printed of; null where it was never published. */
  printedStory(articleId: number): Promise<PrintedStory | null>
  /**
   * A new revision of a story: corrected (with the public 更正) or retracted, with its page and its issue as they are
   * printed now. `movedOn` where the issue has another revision than the one that was printed anew.
   */
  reviseStory(revision: StoryRevision): Promise<'written' | 'notInRecord' | 'movedOn'>
}
