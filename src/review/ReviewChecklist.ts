/** The points a review answers: 政治导向, 事实, 文字, 版权, 保密. */
export const checklistItems = ['orientation', 'facts', 'wording', 'copyright', 'secrecy'] as const
export type ChecklistItem = (typeof checklistItems)[number]

/** Answers of one review: true where the point holds. */
export type ReviewChecklist = Readonly<Record<string, boolean>>
