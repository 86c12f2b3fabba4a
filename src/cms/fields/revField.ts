import type { NumberField } from 'payload'
import { label } from './label'

/**
 * The revision a write starts from. Every update has to name the one it read; `guardRevision` compares and raises it.
 * It stays writable in forms and APIs on purpose: that is how the caller says which revision it saw.
 */
export const revField: NumberField = {
  name: 'rev',
  type: 'number',
  label: label('修订号', 'Revision'),
  defaultValue: 0,
  required: true,
  index: false,
  admin: {
    position: 'sidebar',
    readOnly: true,
    description: label(
      '保存时核对：别人先存过，就不会盖掉。',
      'Checked on saving, so that nobody overwrites a newer text.',
    ),
  },
}
