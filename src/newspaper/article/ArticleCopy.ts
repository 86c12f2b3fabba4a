import type { BylinePart } from '../byline/BylinePart'
import type { BodyBlock } from './BodyBlock'
import type { Caption } from './Caption'
import type { HeadlineStack } from './HeadlineStack'

/**
 * 稿件: what reviewers pass, what a sign-off names, what is printed. Nothing outside it is part of a hash.
 *
 * - `bylineText` is what is printed, with its brackets; `bylines` are its parts, empty where it could not be parsed.
 */
export interface ArticleCopy {
  readonly headlines: HeadlineStack
  readonly dateline: string | null
  readonly body: readonly BodyBlock[]
  readonly bylineText: string | null
  readonly bylines: readonly BylinePart[]
  readonly captions: readonly Caption[]
}
