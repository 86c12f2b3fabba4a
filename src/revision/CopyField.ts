/** A part of a copy that is compared and merged by itself. `byline` is the printed line, which carries its parts with it. */
export type CopyField = 'kicker' | 'headline' | 'deck' | 'dateline' | 'body' | 'byline' | 'captions'
