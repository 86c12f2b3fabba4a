import type { PreparedText } from './PreparedText'

/** A story's copy as the engine holds it: prepared once, set at any measure. */
export interface StoryText {
  readonly blocks: readonly StoryBlock[]
  readonly byline: PreparedText | null
}

/** One block of 正文. `index` is its place in the article's body. */
export interface StoryBlock {
  readonly kind: 'paragraph' | 'subhead'
  readonly index: number
  readonly text: PreparedText
}
