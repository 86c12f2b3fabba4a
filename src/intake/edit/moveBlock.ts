import type { PageReading } from '../PageReading'
import type { EditResult } from './EditResult'
import { settleReading } from './settleReading'

/**
 * Moves the paragraph or subhead that holds `line` behind the one that holds `afterLine`, in any story;
 * to the head of story `story` where `afterLine` is null. A question whether it is misplaced is answered by that.
 */
export function moveBlock(
  reading: PageReading,
  move: { readonly line: number; readonly afterLine: number | null; readonly story: number },
): EditResult {
  const block = reading.stories.flatMap(({ body }) => body).find(({ lines }) => lines.includes(move.line))
  if (block === undefined) return { ok: false, kind: 'noSuchBlock' }
  const { afterLine } = move
  if (afterLine !== null && block.lines.includes(afterLine)) return { ok: false, kind: 'sameBlock' }
  const target =
    afterLine === null
      ? move.story
      : reading.stories.findIndex(({ body }) => body.some(({ lines }) => lines.includes(afterLine)))
  if (reading.stories[target] === undefined)
    return { ok: false, kind: afterLine === null ? 'noSuchStory' : 'noSuchBlock' }
  const stories = reading.stories.map((story, index) => {
    const body = story.body.filter((other) => other !== block)
    if (index !== target) return { ...story, body }
    const at = afterLine === null ? 0 : body.findIndex(({ lines }) => lines.includes(afterLine)) + 1
    return { ...story, body: body.toSpliced(at, 0, block) }
  })
  const unresolved = reading.unresolved.filter(
    ({ kind, lines }) => kind !== 'misplaced' || lines[0] !== block.lines[0],
  )
  return { ok: true, value: settleReading({ ...reading, stories, unresolved }) }
}
