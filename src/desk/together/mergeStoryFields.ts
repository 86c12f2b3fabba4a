import type { StoryFields } from '../article/StoryFields'
import type { FieldConflict } from './FieldConflict'
import { mergeCopyFields } from './mergeCopyFields'

const details = [
  'source',
  'rubricId',
  'coOrganizerId',
  'plannedLength',
  'embargoUntil',
  'unitSignOffBy',
  'unitSignOffAt',
] as const satisfies readonly (keyof StoryFields)[]

/** Two people's versions of a story's form merged: its copy, and its details one by one (mine stands where both set one). */
export function mergeStoryFields(
  base: StoryFields,
  mine: StoryFields,
  theirs: StoryFields,
): { readonly fields: StoryFields; readonly conflicts: readonly FieldConflict[] } {
  const copy = mergeCopyFields(base, mine, theirs)
  const conflicts: FieldConflict[] = [...copy.conflicts]
  const merged = details.map((field) => {
    const [o, a, b] = [base[field], mine[field], theirs[field]]
    if (a !== o && b !== o && a !== b)
      conflicts.push({ field, at: null, kept: 'mine', base: o, mine: a, theirs: b })
    return [field, a === o ? b : a] as const
  })
  return { fields: { ...mine, ...copy.fields, ...Object.fromEntries(merged) }, conflicts }
}
