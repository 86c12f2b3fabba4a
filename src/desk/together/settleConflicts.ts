import type { CopyFields } from '../article/CopyFields'
import { copyOf } from '../article/copyOf'
import { copyFieldsOf } from '../article/copyFieldsOf'
import type { FieldConflict } from './FieldConflict'

export type Choice = 'mine' | 'theirs' | 'both'

/**
 * The merged form with every conflict settled as a person chose, in the order of `conflicts`.
 *
 * - In body and captions `both` leaves both versions standing, one behind the other.
 * - In a line `both` puts the one behind the other; a detail that holds one value keeps mine.
 */
export function settleConflicts<Fields extends CopyFields>(
  merged: Fields,
  conflicts: readonly FieldConflict[],
  choices: readonly Choice[],
): Fields {
  const copy = copyOf(merged)
  const lists = { body: [...copy.body], captions: [...copy.captions] }
  const lines: Record<string, string> = {}
  for (const [place, conflict] of [...conflicts.entries()].toReversed()) {
    const choice = choices[place] ?? 'both'
    const { field, at } = conflict
    if (at === null) lines[nameOf(field)] = lineOf(conflict, choice)
    else if (field === 'body') drop(lists.body, conflict, at, choice)
    else if (field === 'captions') drop(lists.captions, conflict, at, choice)
  }
  return { ...merged, ...copyFieldsOf({ ...copy, ...lists }), ...lines }
}

const nameOf = (field: FieldConflict['field']) => (field === 'byline' ? 'bylineText' : field)

const textLines: readonly FieldConflict['field'][] = [
  'kicker',
  'headline',
  'deck',
  'dateline',
  'byline',
  'source',
]

function lineOf({ field, mine, theirs }: FieldConflict, choice: Choice): string {
  if (choice === 'theirs') return theirs ?? ''
  if (choice === 'mine' || !textLines.includes(field)) return mine ?? ''
  return [mine, theirs].filter(Boolean).join('　')
}

/** Takes what was not chosen out of a list. From the last to the first, so that the places before stay right. */
function drop<Item>(list: Item[], { kept, mine }: FieldConflict, at: number, choice: Choice): void {
  if (choice === 'both') return
  if (kept === 'both') list.splice(choice === 'mine' ? at + 1 : at, 1)
  else if ((choice === 'mine') === (mine === null)) list.splice(at, 1) // whoever deleted it was chosen
}
