import type { PlacedLine } from '../../layout/placed/PlacedLine'
import type { FontId } from '../../layout/style/FontId'

/** The font of a line's cluster: the strong one between the two places that the line names. */
export function fontOfCluster(line: PlacedLine, index: number): FontId {
  const isStrong = line.strong !== null && index >= line.strong.from && index < line.strong.to
  return isStrong ? 'strong' : line.font
}
