import { clusterRects } from './clusterRects'
import type { ProofLine } from './proofLines'

/** A character of a story under a point of the sheet, by the number of its line and its place in it. */
export interface ClusterAt {
  readonly line: number
  readonly cluster: number
}

/** Points beside a line from which it is still meant. */
const reach = 6

/** The character nearest to a point; null where no line of a story is near. */
export function clusterAt(
  lines: readonly ProofLine[],
  point: { readonly x: number; readonly y: number },
): ClusterAt | null {
  let best: (ClusterAt & { readonly distance: number }) | null = null
  for (const [line, { line: placed, clusters }] of lines.entries()) {
    const length = placed.advances.reduce((sum, advance) => sum + advance, 0) * (placed.sizePt / 1000)
    const isNear = placed.vertical
      ? Math.abs(point.x - placed.x - placed.sizePt / 2) < placed.sizePt / 2 + reach &&
        point.y > placed.baseline - reach &&
        point.y < placed.baseline + length + reach
      : Math.abs(point.y - placed.baseline + placed.sizePt * 0.38) < placed.sizePt / 2 + reach &&
        point.x > placed.x - reach &&
        point.x < placed.x + length + reach
    if (!isNear) continue
    for (const [cluster, { x, y, width, height }] of clusterRects(placed).entries()) {
      if (clusters[cluster] === null) continue
      const distance = Math.hypot(
        Math.max(x - point.x, 0, point.x - x - width),
        Math.max(y - point.y, 0, point.y - y - height),
      )
      if (best === null || distance < best.distance) best = { line, cluster, distance }
    }
  }
  return best && { line: best.line, cluster: best.cluster }
}
