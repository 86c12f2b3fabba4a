import type { ArticleCopy } from '../../../newspaper/article/ArticleCopy'
import type { DeskPhoto } from '../../../runtime'

/** A story of the pool with what the engine needs of it, before it is on the page. */
export interface PoolStory {
  readonly copy: ArticleCopy
  readonly photos: readonly DeskPhoto[]
}
