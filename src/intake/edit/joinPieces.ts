import { normaliseText } from '../../newspaper/article/normaliseText'
import type { PageReading } from '../PageReading'
import type { EditResult } from './EditResult'
import { settleReading } from './settleReading'
import { takeBlock } from './takeBlock'

/** Joins the piece that holds `headLine` to the end of the paragraph that holds `tailLine`, wherever on the page it stands. */
export function joinPieces(
  reading: PageReading,
  { tailLine, headLine }: { readonly tailLine: number; readonly headLine: number },
): EditResult {
  const taken = takeBlock(reading, headLine)
  if (taken === null) return { ok: false, kind: 'noSuchBlock' }
  if (taken.lines.includes(tailLine)) return { ok: false, kind: 'sameBlock' }
  let isJoined = false
  const stories = taken.rest.stories.map((story) => ({
    ...story,
    body: story.body.map((block) => {
      if (!block.lines.includes(tailLine)) return block
      isJoined = true
      return {
        ...block,
        text: normaliseText(block.text + taken.text),
        lines: [...block.lines, ...taken.lines],
      }
    }),
  }))
  if (!isJoined) return { ok: false, kind: 'noSuchBlock' }
  return { ok: true, value: settleReading({ ...taken.rest, stories }) }
}
