import type { CopyConflict } from '../../revision/CopyConflict'
import type { StoryFields } from '../article/StoryFields'

type Detail = Exclude<keyof StoryFields, 'captions'>

/** A place of a story's form that two people filled differently; of the copy as revision/ finds it, or a detail of the story. */
export type FieldConflict = Omit<CopyConflict, 'field'> & { readonly field: CopyConflict['field'] | Detail }
