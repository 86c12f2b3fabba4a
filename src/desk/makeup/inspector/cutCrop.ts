import type { Crop } from '../../../layout/plan/Crop'

export type CropEdge = 'left' | 'right' | 'top' | 'bottom'
export const cropEdges: readonly CropEdge[] = ['left', 'right', 'top', 'bottom']

export const wholePhoto: Crop = { x: 0, y: 0, width: 1, height: 1 }

/** The least part of a photo that is shown, each way. */
const least = 0.2

/** How much is cut away at an edge, as a share of the photo. */
export function cutOf({ x, y, width, height }: Crop, edge: CropEdge): number {
  return { left: x, top: y, right: 1 - x - width, bottom: 1 - y - height }[edge]
}

/** A crop with another cut at one edge; the other edges stay where they are. */
export function cutCrop(crop: Crop, edge: CropEdge, cut: number): Crop {
  const opposite = ({ left: 'right', right: 'left', top: 'bottom', bottom: 'top' } as const)[edge]
  const most = 1 - least - cutOf(crop, opposite)
  const share = Math.min(Math.max(0, cut), most)
  const cuts = { ...cutsOf(crop), [edge]: share }
  return tidy({
    x: cuts.left,
    y: cuts.top,
    width: 1 - cuts.left - cuts.right,
    height: 1 - cuts.top - cuts.bottom,
  })
}

/** The same part of a photo at another place in it. */
export function movedCrop(crop: Crop, by: { readonly x: number; readonly y: number }): Crop {
  const { width, height } = crop
  const within = (value: number, length: number) => Math.min(Math.max(0, value), 1 - length)
  return tidy({ width, height, x: within(crop.x + by.x, width), y: within(crop.y + by.y, height) })
}

function cutsOf(crop: Crop): Readonly<Record<CropEdge, number>> {
  return {
    left: cutOf(crop, 'left'),
    right: cutOf(crop, 'right'),
    top: cutOf(crop, 'top'),
    bottom: cutOf(crop, 'bottom'),
  }
}

/** Whole thousandths, so that two crops that look the same are the same. */
function tidy({ x, y, width, height }: Crop): Crop {
  const round = (value: number) => Math.round(value * 1000) / 1000
  return { x: round(x), y: round(y), width: round(width), height: round(height) }
}
