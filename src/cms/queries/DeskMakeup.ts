import type { PageStyle, PlacedPage } from '../../layout'
import type { MakeupPage, MakeupPhoto } from '../../makeup/MakeupPage'
import type { PageLayout } from '../../makeup/PageLayout'
import type { PageMakeup } from '../../makeup/PageMakeup'
import type { Refusal } from '../../commands/Refusal'
import type { ArticleState } from '../../review/ArticleState'
import type { IssueState } from '../../review/IssueState'
import type { PageState } from '../../review/PageState'

/** Everything that the makeup desk (组版台) needs of one page, from one look at the working copy. */
export interface DeskMakeup {
  readonly page: {
    readonly id: number
    readonly number: number
    readonly title: string
    readonly state: PageState
    readonly rev: number
    readonly responsibleEditorIds: readonly number[]
    readonly layoutId: number | null
    readonly leftOut: { readonly reason: string } | null
  }
  readonly issue: { readonly id: number; readonly date: string; readonly state: IssueState }
  /** Whether this person may make the page up as it stands; else `objection` says why not. */
  readonly mayEdit: boolean
  readonly objection: Refusal | null
  /** What `toPagePlan` makes the page's plan of, with the makeup as it is stored. */
  readonly input: MakeupPage
  readonly makeup: PageMakeup
  readonly photos: readonly DeskPhoto[]
  /** The page as it was laid out last; `isPlacedNow` says whether that was of the present copy. */
  readonly placed: PlacedPage | null
  readonly placedHash: string | null
  readonly isPlacedNow: boolean
  readonly articles: readonly MakeupStory[]
  readonly pagesOfIssue: readonly {
    readonly id: number
    readonly number: number
    readonly title: string
    readonly state: PageState
    readonly placedHash: string | null
  }[]
  /** The same page of an earlier issue as it was laid out, and its layout to start this one from (`startFrom`). */
  readonly previous: {
    readonly date: string
    readonly placed: PlacedPage
    readonly layout: PageLayout
  } | null
  readonly layouts: readonly { readonly id: number; readonly name: string }[]
  /** The newspaper's own page styles; Banmian's are in layout/. */
  readonly styles: readonly PageStyle[]
}

/** A photo of one of the page's stories; `url` serves it at the desk. */
export interface DeskPhoto extends MakeupPhoto {
  readonly url: string
}

/** A story on the page, as the list beside it names it. */
export interface MakeupStory {
  readonly id: number
  readonly number: string | null
  readonly headline: string
  readonly state: ArticleState
  readonly rev: number
  readonly mayEditCopy: boolean
}

/** What an open makeup desk asks every few seconds. */
export interface MakeupPulse {
  readonly rev: number
  /** Another text where the copy, a photo or the furniture of the page is another. */
  readonly copyStamp: string
  /** Who else is at the page, and since when (ISO 8601). */
  readonly others: readonly { readonly name: string; readonly since: string }[]
}
