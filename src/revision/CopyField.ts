export const copyFields = ['kicker', 'headline', 'deck', 'dateline', 'body', 'byline', 'captions'] as const

/** A part of a copy that is compared and merged by itself. `byline` is the printed line, which carries its parts with it. */
export type CopyField = (typeof copyFields)[number]
