import type { PlacedLine } from '../../layout/placed/PlacedLine'
import type { FontId } from '../../layout/style/FontId'
import { fontOfCluster } from './fontOfCluster'
import type { PlacedCluster } from './PlacedCluster'

/** How far a baseline lies under the top of its cell, in thousandths of an em (PlacedLine). */
const baselineInCell = 880

/** A line's clusters with the points they are drawn at: what PlacedLine says, worked out once for all renderers. */
export function placeClusters(line: PlacedLine): PlacedCluster[] {
  let pen = 0
  return line.clusters.flatMap((text, index) => {
    const start = pen
    pen += line.advances[index] ?? 0
    const cluster = { line, text, font: fontOfCluster(line, index), start, offset: line.offsets[index] ?? 0 }
    return line.vertical ? placeDownwards(cluster) : [placeAcross(cluster)]
  })
}

interface ClusterOnLine {
  readonly line: PlacedLine
  readonly text: string
  readonly font: FontId
  /** Where the pen stands, and what the glyph is moved by: thousandths of the line's size. */
  readonly start: number
  readonly offset: number
}

function placeAcross({ line, text, font, start, offset }: ClusterOnLine): PlacedCluster {
  return { text, font, x: line.x + ((start + offset) * line.sizePt) / 1000, y: line.baseline }
}

/** 省略号 …… stands in two cells, one under the other; every other cluster begins in one. */
function placeDownwards({ line, text, font, start, offset }: ClusterOnLine): PlacedCluster[] {
  const cells = /^[…⋯]+$/u.test(text) ? [...text] : [text]
  return cells.map((cell, index) => ({
    text: cell,
    font,
    x: line.x + (offset * line.sizePt) / 1000,
    y: line.baseline + ((start + index * 1000 + baselineInCell) * line.sizePt) / 1000,
  }))
}
