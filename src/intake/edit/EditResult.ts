import type { PageReading } from '../PageReading'

/** A mended reading in which still no line is lost, or why it cannot be mended so. Undo is keeping the reading before. */
export type EditResult =
  | { readonly ok: true; readonly value: PageReading }
  | {
      readonly ok: false
      readonly kind: 'noSuchBlock' | 'noSuchStory' | 'sameBlock' | 'storyWithoutHeadline'
    }
