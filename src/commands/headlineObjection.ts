import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import type { Refusal } from './Refusal'
import { refuse } from './refuse'

/** 主题 must not be empty in anything that goes to review or to readers. */
export function headlineObjection(copy: ArticleCopy): Refusal | null {
  return copy.headlines.headline.trim() === '' ? refuse('articleWithoutHeadline') : null
}
