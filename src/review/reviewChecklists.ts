import type { ChecklistItem } from './ReviewChecklist'
import type { ReviewStage } from './ReviewStage'

/** 审稿要点 of each stage. Data: a paper may set its own, the rule only asks that all are answered. */
export const reviewChecklists: Readonly<Record<ReviewStage, readonly ChecklistItem[]>> = {
  firstReview: ['orientation', 'facts', 'wording', 'copyright', 'secrecy'],
  secondReview: ['orientation', 'facts', 'wording', 'copyright', 'secrecy'],
  finalReview: ['orientation', 'facts', 'secrecy'],
}
