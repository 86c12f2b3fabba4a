import { clusterRects } from './clusterRects'
import type { ProofLine } from './proofLines'
import type { Rect } from './Rect'

/** Where a passage stands on the sheet: a rectangle a line; none where the page does not show it. */
export function passageRects(
  lines: readonly ProofLine[],
  passage: {
    readonly articleId: number
    readonly part: string
    readonly start: number
    readonly end: number
  },
): readonly Rect[] {
  const { articleId, part, start, end } = passage
  return lines.flatMap((read) => {
    if (read.articleId !== articleId) return []
    const held = read.clusters.map(
      (place) => place !== null && place.part === part && place.start < end && place.end > start,
    )
    if (!held.includes(true)) return []
    return around(clusterRects(read.line).filter((_, at) => held[at] === true))
  })
}

function around(rects: readonly Rect[]): readonly Rect[] {
  const [first] = rects
  if (first === undefined) return []
  const x = Math.min(...rects.map((rect) => rect.x))
  const y = Math.min(...rects.map((rect) => rect.y))
  const right = Math.max(...rects.map((rect) => rect.x + rect.width))
  const foot = Math.max(...rects.map((rect) => rect.y + rect.height))
  return [{ x, y, width: right - x, height: foot - y }]
}
