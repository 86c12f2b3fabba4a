import type { CopyPart } from '../../newspaper/article/copyParts'
import type { ProofMark } from '../../review/proof/ProofMark'
import { reanchor } from '../../review/proof/reanchor'
import type { ShownMark } from './ShownMark'

/** The marks of a page as they stand now: numbered in the order they were put, each found again in the present copy. */
export function shownMarks(
  marks: readonly ProofMark[],
  page: {
    readonly partsById: ReadonlyMap<number, readonly CopyPart[]>
    readonly placedHash: string | null
  },
): readonly ShownMark[] {
  return marks.map((mark, at): ShownMark => {
    const numbered = { ...mark, number: at + 1 }
    const { anchor } = mark
    if (anchor.kind === 'area')
      return { ...numbered, now: { kind: 'area' }, isMoved: mark.placedHash !== page.placedHash }
    const { place, isMoved } = reanchor(anchor, page.partsById.get(anchor.articleId) ?? [])
    return { ...numbered, now: place === null ? { kind: 'gone' } : { kind: 'passage', ...place }, isMoved }
  })
}
