/** 三审: 初审, 复审, 终审. No two by one person. */
export const reviewStages = ['firstReview', 'secondReview', 'finalReview'] as const
export type ReviewStage = (typeof reviewStages)[number]
