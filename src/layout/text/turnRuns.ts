import type { MilliEm } from '../units/MilliEm'
import { isRightToLeft } from './isRightToLeft'

/**
 * How far each cluster of a line stands from where its turn would put it: words that run from right to left and follow one
 * another stand with the first of them at the right (Unicode UAX #9, for the one case that Chinese copy has). Null where
 * the line has no two such words.
 */
export function turnRuns(
  clusters: readonly string[],
  advances: readonly MilliEm[],
): readonly MilliEm[] | null {
  const shifts = clusters.map(() => 0)
  let found = false
  for (let from = 0; from < clusters.length; from++) {
    if (!isRightToLeft(clusters[from] ?? '')) continue
    let to = from
    for (let next = from + 1; next < clusters.length; next++) {
      const cluster = clusters[next] ?? ''
      if (isRightToLeft(cluster)) to = next
      else if (cluster.trim() !== '') break
    }
    if (to > from) {
      turn(shifts, advances, { from, to })
      found = true
    }
    from = to
  }
  return found ? shifts : null
}

function turn(
  shifts: MilliEm[],
  advances: readonly MilliEm[],
  { from, to }: { readonly from: number; readonly to: number },
): void {
  const whole = advances.slice(from, to + 1).reduce((sum, advance) => sum + advance, 0)
  let before = 0
  for (let i = from; i <= to; i++) {
    const advance = advances[i] ?? 0
    shifts[i] = whole - before - advance - before
    before += advance
  }
}
