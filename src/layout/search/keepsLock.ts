import type { HeadlineBlock } from '../headline/HeadlineBlock'
import type { Lock } from '../plan/Lock'
import type { Spot } from './Proposal'

/** Whether an item stands as its editor locked it; one without a lock does. */
export function keepsLock({ piece, column, row, shape }: Spot): boolean {
  const { item } = piece
  if ((item.kind !== 'article' && item.kind !== 'photo') || item.lock === undefined) return true
  const { lock } = item
  return (
    isKept(lock.column, column) &&
    isKept(lock.row, row) &&
    isKept(lock.columns, shape.columns) &&
    isKept(lock.rows, shape.rows) &&
    (shape.story === null || keepsHeadline(lock, shape.story.headline))
  )
}

function isKept<Value>(locked: Value | undefined, own: Value): boolean {
  return locked === undefined || locked === own
}

/** A story without a headline has none to lock. */
function keepsHeadline(lock: Lock, { form, sizePt, parts }: HeadlineBlock): boolean {
  return parts.length === 0 || (isKept(lock.headline, form) && isKept(lock.sizePt, sizePt))
}
