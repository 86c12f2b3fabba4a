import type { PlanNameplate } from '../layout/plan/PlanNameplate'
import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import type { PageContent } from '../newspaper/page/PageContent'
import type { PageMakeup } from './PageMakeup'

/** A page as the newsroom holds it, with what makeup (组版) needs of its stories, its photos and its issue. */
export interface MakeupPage {
  readonly newspaper: string
  /** The day of the issue, 2023-03-02. */
  readonly date: string
  readonly page: PageContent
  readonly makeup: PageMakeup
  readonly copyById: Readonly<Record<string, ArticleCopy>>
  readonly photos: readonly MakeupPhoto[]
  /** 报头 of a front page; null on every other page. */
  readonly nameplate: PlanNameplate | null
  /** What the 报眉 says of how to reach the newspaper, as it is printed: 电话 028-0000000. */
  readonly contacts?: readonly string[] | undefined
}

/** A photo of one of the page's stories. */
export interface MakeupPhoto {
  readonly id: number
  readonly articleId: number
  readonly aspectRatio: number
  readonly caption: string
  readonly credit: string | null
}
