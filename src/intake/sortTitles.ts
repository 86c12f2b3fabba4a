import type { CopyUnit } from './CopyUnit'
import { areParallelTitles } from './areParallelTitles'
import { isCutTitle } from './isCutTitle'
import { isDangling } from './isDangling'
import { patterns } from './patterns'
import { spansWord } from './spansWord'
import type { BodyUnit } from './StoryUnits'
import { widthOf } from './widthOf'

const widestSubhead = 20

/**
 * Says of titles inside a story which are subheads and which are pieces that a column end has cut.
 * Of several in a row the last one before the copy is the subhead; one built like the story's other subheads always is.
 */
export function sortTitles(place: {
  readonly group: readonly CopyUnit[]
  readonly body: readonly BodyUnit[]
  readonly ahead: readonly CopyUnit[]
}): BodyUnit[] {
  const { group, body, ahead } = place
  const others = [
    ...body.filter(({ kind }) => kind === 'subhead').map(({ unit }) => unit.text),
    ...ahead.filter(({ kind }) => kind === 'title').map(({ text }) => text),
    ...group.map(({ text }) => text),
  ]
  const [after] = ahead
  return group.map((unit, at) => {
    const previous = group[at - 1]?.text ?? body.at(-1)?.unit.text ?? ''
    const isLast = at === group.length - 1 && after?.kind === 'text' && !isCutTitle(unit.text, after.text)
    return { kind: isSubhead({ text: unit.text, previous, others, isLast }) ? 'subhead' : 'text', unit }
  })
}

function isSubhead(title: {
  readonly text: string
  readonly previous: string
  readonly others: readonly string[]
  readonly isLast: boolean
}): boolean {
  const { text, previous, others, isLast } = title
  if (patterns.numbered.test(text)) return true
  if (isDangling(text) || widthOf(text) > widestSubhead) return false
  if (others.some((other) => areParallelTitles(other, text))) return true
  const isCut = !patterns.sentenceEnd.test(previous)
  return isLast && !(isCut && spansWord(previous, text))
}
