import type { PlacedBox } from '../../../layout/placed/PlacedBox'

export type Direction = 'left' | 'right' | 'up' | 'down'

/** The box that an arrow key goes to from another: the nearest whose centre lies that way; null at the edge. */
export function neighbourOf(
  from: PlacedBox,
  { boxes, direction }: { readonly boxes: readonly PlacedBox[]; readonly direction: Direction },
): PlacedBox | null {
  const [x, y] = centreOf(from)
  const found = boxes
    .filter(({ id }) => id !== from.id)
    .map((box) => {
      const [toX, toY] = centreOf(box)
      const [along, aside] = directions[direction](toX - x, toY - y)
      return { box, along, distance: along + 2 * Math.abs(aside) }
    })
    .filter(({ along }) => along > 1)
    .sort((one, other) => one.distance - other.distance)
  return found[0]?.box ?? null
}

const directions: Readonly<Record<Direction, (x: number, y: number) => readonly [number, number]>> = {
  left: (x, y) => [-x, y],
  right: (x, y) => [x, y],
  up: (x, y) => [-y, x],
  down: (x, y) => [y, x],
}

const centreOf = ({ x, y, width, height }: PlacedBox): readonly [number, number] => [
  x + width / 2,
  y + height / 2,
]
