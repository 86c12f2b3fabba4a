import type { StoryFields } from './StoryFields'

/** The part of a story's form that is copy: what is printed of it. */
export type CopyFields = Pick<
  StoryFields,
  'kicker' | 'headline' | 'deck' | 'dateline' | 'body' | 'bylineText' | 'captions'
>
