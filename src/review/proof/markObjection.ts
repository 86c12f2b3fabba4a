import type { CopyPart } from '../../newspaper/article/copyParts'
import type { ReviewRefusal } from '../ReviewRefusal'
import type { MarkAnchor } from './MarkAnchor'
import type { ProofSign } from './proofSigns'
import { proofSigns } from './proofSigns'

/**
 * What stands against putting a mark; null where nothing does.
 *
 * - A sign is put where the standard puts it: on a passage, on an area, or on either.
 * - 改正, 增补 and their like say nothing without words.
 * - The passage reads in the copy now as the proofreader saw it.
 */
export function markObjection(question: {
  readonly sign: ProofSign
  readonly anchor: MarkAnchor
  readonly words: string | null
  readonly partsOf: (articleId: number) => readonly CopyPart[] | null
}): ReviewRefusal | null {
  const { sign, anchor, words, partsOf } = question
  const { on, words: wanted } = proofSigns[sign]
  if (on !== 'either' && on !== anchor.kind)
    return { ok: false, kind: on === 'area' ? 'markNeedsArea' : 'markNeedsPassage', params: { sign } }
  if (wanted === 'needed' && (words ?? '').trim() === '')
    return { ok: false, kind: 'markWithoutWords', params: { sign } }
  return anchor.kind === 'area' ? null : passageObjection(anchor, partsOf(anchor.articleId))
}

function passageObjection(
  { part, start, end, quote }: Extract<MarkAnchor, { kind: 'passage' }>,
  parts: readonly CopyPart[] | null,
): ReviewRefusal | null {
  const text = parts?.find((one) => one.part === part)?.text ?? ''
  const isThere = quote !== '' && text.slice(start, end) === quote
  return isThere ? null : { ok: false, kind: 'markPassageGone', params: { quote: quote.slice(0, 30) } }
}
