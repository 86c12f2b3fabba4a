import type { ArticleCopy } from './ArticleCopy'

/** A part of a story's copy by its name: `headline`, `body.3` (the fourth block), `caption.0` … */
export interface CopyPart {
  readonly part: string
  readonly text: string
}

/** The parts of a copy that are printed, in reading order; those that are empty are left out. */
export function copyParts({
  headlines,
  dateline,
  body,
  bylineText,
  captions,
}: ArticleCopy): readonly CopyPart[] {
  const parts: readonly { readonly part: string; readonly text: string | null }[] = [
    { part: 'kicker', text: headlines.kicker },
    { part: 'headline', text: headlines.headline },
    { part: 'deck', text: headlines.deck },
    { part: 'dateline', text: dateline },
    ...body.map(({ text }, block) => ({ part: `body.${block}`, text })),
    { part: 'byline', text: bylineText },
    ...captions.map(({ text }, place) => ({ part: `caption.${place}`, text })),
  ]
  return parts.flatMap(({ part, text }) => (text === null || text === '' ? [] : [{ part, text }]))
}
