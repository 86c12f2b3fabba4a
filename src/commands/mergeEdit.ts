import { canonicalJson } from '../newspaper/canonicalJson'
import { mergeCopy } from '../revision/mergeCopy'
import type { ArticleVersion } from './ArticleVersion'
import type { ArticleEdit } from './saveArticle'

const details = [
  'source',
  'plannedLength',
  'embargoUntil',
  'unitSignOff',
  'coOrganizerId',
  'rubricId',
] as const satisfies readonly (keyof ArticleVersion)[]

/**
 * An edit that started from `base` as one that starts from `theirs`; null where the two are in conflict.
 * Notes of intake are no text of a writer's, and their places move: an edit that settles them is never merged.
 */
export function mergeEdit(
  base: ArticleVersion,
  edit: ArticleEdit,
  theirs: ArticleVersion,
): ArticleEdit | null {
  if (edit.intakeNotes !== undefined) return null
  const merged: { -readonly [Key in keyof ArticleEdit]: ArticleEdit[Key] } = {}
  for (const name of details) {
    const mine = edit[name]
    if (mine === undefined || isSame(mine, base[name])) continue // not changed: theirs stands
    if (!isSame(theirs[name], base[name]) && !isSame(theirs[name], mine)) return null
    Object.assign(merged, { [name]: mine })
  }
  if (edit.copy) {
    const { copy, conflicts } = mergeCopy(base.copy, edit.copy, theirs.copy)
    if (conflicts.length > 0) return null
    merged.copy = copy
  }
  return merged
}

const isSame = (one: unknown, other: unknown) => canonicalJson(one) === canonicalJson(other)
