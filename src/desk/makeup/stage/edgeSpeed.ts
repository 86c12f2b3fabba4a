/** How near an edge the hand has to be for what is under it to come along, in px, and how far that comes in a frame. */
const reach = 44
const fastest = 16

/** How far to scroll in a frame for a hand at `at` between two edges: faster the nearer an edge, 0 in the middle. */
export function edgeSpeed(at: number, [from, to]: readonly [number, number]): number {
  const near = Math.min(reach, (to - from) / 4)
  if (near <= 0) return 0
  if (at < from + near) return -Math.ceil(fastest * Math.min(1, (from + near - at) / near))
  if (at > to - near) return Math.ceil(fastest * Math.min(1, (at - (to - near)) / near))
  return 0
}
