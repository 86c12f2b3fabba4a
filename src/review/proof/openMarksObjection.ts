import type { ReviewRefusal } from '../ReviewRefusal'
import type { OpenMark } from './OpenMark'

/**
 * What open marks stand against; null where they do not.
 *
 * - 二校 and 三校 wait until every mark from before them is settled: those of an earlier 校次, and those carried along
 *   from another placed page. Marks of the 校次 in hand stay open for the editor.
 * - 签发 (round null) waits until no mark at all is open.
 */
export function openMarksObjection(question: {
  readonly page: number
  readonly round: number | null
  readonly placedHash: string | null
  readonly openMarks: readonly OpenMark[]
}): ReviewRefusal | null {
  const { page, round, placedHash, openMarks } = question
  const isOfThisRound = (mark: OpenMark) => mark.round === round && mark.placedHash === placedHash
  const before = round === 1 ? [] : openMarks.filter((mark) => !isOfThisRound(mark))
  if (before.length === 0) return null
  const params = { page, count: before.length }
  return round === null
    ? { ok: false, kind: 'marksOpenAtSignOff', params }
    : { ok: false, kind: 'marksOpen', params: { ...params, round } }
}
