import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import { sketchMarkup } from './sketchMarkup'

/** A page in small: its headlines as bars, its text and its photos as fields; `marked` boxes have a frame. */
export function PageSketch({
  placed,
  marked = [],
}: {
  readonly placed: PlacedPage
  readonly marked?: readonly string[]
}) {
  const { widthPt, heightPt } = placed.page
  return (
    <svg
      viewBox={`0 0 ${widthPt} ${heightPt}`}
      aria-hidden="true"
      className="block h-auto w-full bg-white"
      dangerouslySetInnerHTML={{ __html: sketchMarkup(placed, marked) }}
    />
  )
}
