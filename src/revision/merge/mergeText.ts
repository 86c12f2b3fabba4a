import { diffIndices } from 'node-diff3'
import { splitTokens } from '../splitTokens'

/** Two people's versions of one text, merged; where nothing is in conflict `mine` and `theirs` are the same text. */
export interface MergedText {
  readonly isConflict: boolean
  readonly mine: string // mine where the two are in conflict, with every other change of theirs
  readonly theirs: string // theirs where the two are in conflict, with every other change of mine
}

/** A change of the base's tokens from `from` to `to`. */
interface Change {
  readonly by: 'mine' | 'theirs'
  readonly from: number
  readonly to: number
  readonly text: string
}

interface Place {
  readonly from: number
  readonly to: number
  readonly changes: readonly Change[]
}

/** Unchanged tokens that must stand between two people's changes: closer than that they speak of the same thing. */
const leastBetween = 4
const mostPairs = 1_000_000

/**
 * Merges two versions of a text token by token.
 *
 * - Changes that stand apart are both taken; the same change is taken once.
 * - Changes that touch or nearly touch are a conflict: 三十人 made 五十人 by one and 三百人 by the other is not 五百人.
 */
export function mergeText(base: string, mine: string, theirs: string): MergedText {
  if (mine === theirs || base === theirs) return { isConflict: false, mine, theirs: mine }
  if (base === mine) return { isConflict: false, mine: theirs, theirs }
  const tokens = splitTokens(base)
  const [ours, others] = [splitTokens(mine), splitTokens(theirs)]
  if (isTooMuch(tokens, ours) || isTooMuch(tokens, others)) return { isConflict: true, mine, theirs }
  const places = placesOf([...changesOf(tokens, ours, 'mine'), ...changesOf(tokens, others, 'theirs')])
  return readThrough(tokens, places)
}

/** Whether matching tokens of the two would take too long; a text of one character ten thousand times is such a one. */
function isTooMuch(one: readonly string[], other: readonly string[]): boolean {
  const counts = new Map<string, number>()
  for (const token of one) counts.set(token, (counts.get(token) ?? 0) + 1)
  let pairs = 0
  for (const token of other) pairs += counts.get(token) ?? 0
  return pairs > mostPairs
}

function changesOf(base: readonly string[], changed: readonly string[], by: Change['by']): readonly Change[] {
  return diffIndices([...base], [...changed]).map(({ buffer1: [from, length], buffer2Content }) => ({
    by,
    from,
    to: from + length,
    text: buffer2Content.join(''),
  }))
}

/** Changes that stand close to each other make one place. */
function placesOf(changes: readonly Change[]): readonly Place[] {
  const places: Place[] = []
  for (const change of changes.toSorted((one, other) => one.from - other.from || one.to - other.to)) {
    const last = places.at(-1)
    if (last && change.from - last.to < leastBetween) {
      const to = Math.max(last.to, change.to)
      places[places.length - 1] = { from: last.from, to, changes: [...last.changes, change] }
    } else places.push({ from: change.from, to: change.to, changes: [change] })
  }
  return places
}

function readThrough(tokens: readonly string[], places: readonly Place[]): MergedText {
  let [mine, theirs] = ['', '']
  let isConflict = false
  let at = 0
  for (const place of places) {
    const before = tokens.slice(at, place.from).join('')
    const [ours, others] = [versionOf(tokens, place, 'mine'), versionOf(tokens, place, 'theirs')]
    const isMine = place.changes.every(({ by }) => by === 'mine')
    const isTheirs = place.changes.every(({ by }) => by === 'theirs')
    isConflict ||= !isMine && !isTheirs && ours !== others
    mine += before + (isTheirs ? others : ours)
    theirs += before + (isMine ? ours : others)
    at = place.to
  }
  const rest = tokens.slice(at).join('')
  return { isConflict, mine: mine + rest, theirs: theirs + rest }
}

function versionOf(tokens: readonly string[], place: Place, by: Change['by']): string {
  let text = ''
  let at = place.from
  for (const change of place.changes.filter((one) => one.by === by)) {
    text += tokens.slice(at, change.from).join('') + change.text
    at = change.to
  }
  return text + tokens.slice(at, place.to).join('')
}
