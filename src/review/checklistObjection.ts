import type { ReviewChecklist } from './ReviewChecklist'
import { reviewChecklists } from './reviewChecklists'
import type { ReviewRefusal } from './ReviewRefusal'
import type { ReviewStage } from './ReviewStage'

/** What stands against a pass in its check-list: points not answered, or answered with no (return it instead). */
export function checklistObjection(stage: ReviewStage, answers: ReviewChecklist): ReviewRefusal | null {
  const items = reviewChecklists[stage]
  const open = items.filter((item) => !Object.hasOwn(answers, item) || typeof answers[item] !== 'boolean')
  if (open.length > 0) return { ok: false, kind: 'checklistIncomplete', params: { items: open.join(',') } }
  const failed = items.filter((item) => answers[item] === false)
  if (failed.length > 0) return { ok: false, kind: 'checklistFailed', params: { items: failed.join(',') } }
  return null
}
