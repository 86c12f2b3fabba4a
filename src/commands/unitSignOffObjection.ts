import type { Actor } from '../review/Actor'
import type { StoredArticle } from './ports'
import type { Refusal } from './Refusal'
import { refuse } from './refuse'

/** 单位审签: what a correspondent hands in, somebody in their unit has approved. Null where it is there, or not asked for. */
export function unitSignOffObjection(
  actor: Actor,
  article: Pick<StoredArticle, 'unitSignOff'>,
): Refusal | null {
  const isCorrespondentOnly = actor.roles.every((role) => role === 'correspondent')
  return isCorrespondentOnly && article.unitSignOff === null ? refuse('unitSignOffMissing') : null
}
