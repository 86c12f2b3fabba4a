import { mergeCopy } from '../../revision/mergeCopy'
import type { CopyFields } from '../article/CopyFields'
import { copyFieldsOf } from '../article/copyFieldsOf'
import { copyOf } from '../article/copyOf'
import type { FieldConflict } from './FieldConflict'

/** Two people's versions of one copy as a form holds it, merged by revision/mergeCopy; what is in conflict has to be shown. */
export function mergeCopyFields(
  base: CopyFields,
  mine: CopyFields,
  theirs: CopyFields,
): { readonly fields: CopyFields; readonly conflicts: readonly FieldConflict[] } {
  const { copy, conflicts } = mergeCopy(copyOf(base), copyOf(mine), copyOf(theirs))
  return { fields: copyFieldsOf(copy), conflicts }
}
