import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import type { CopyField } from './CopyField'
import { writtenCaption } from './writtenCaption'

/** One text of a copy, with its place. */
export interface CopyText {
  readonly field: CopyField
  readonly block: number
  readonly text: string
}

/** Every text of a copy that can be read and remarked on, from the top of the story to its end. */
export function copyTexts(copy: ArticleCopy): readonly CopyText[] {
  const { headlines, dateline, body, bylineText, captions } = copy
  const line = (field: CopyField, text: string | null) => (text ? [{ field, block: 0, text }] : [])
  return [
    ...line('kicker', headlines.kicker),
    ...line('headline', headlines.headline),
    ...line('deck', headlines.deck),
    ...line('dateline', dateline),
    ...body.map(({ text }, block) => ({ field: 'body' as const, block, text })),
    ...line('byline', bylineText),
    ...captions.map((caption, block) => ({
      field: 'captions' as const,
      block,
      text: writtenCaption(caption),
    })),
  ]
}
