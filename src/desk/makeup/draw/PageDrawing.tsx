import { memo, useMemo } from 'react'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import type { Part } from './drawingOf'
import { drawingOf } from './drawingOf'

/** A page as it will be printed. Only boxes that changed are drawn anew. It says nothing to a screen reader: its boxes do. */
export function PageDrawing({
  placed,
  images,
}: {
  readonly placed: PlacedPage
  readonly images: ReadonlyMap<string, string>
}) {
  const { pictures, texts } = useMemo(() => drawingOf(placed, images), [placed, images])
  const { widthPt, heightPt } = placed.page
  return (
    <svg
      className="placed-page block h-auto w-full bg-white"
      viewBox={`0 0 ${widthPt} ${heightPt}`}
      lang="zh-CN"
      aria-hidden="true"
      textRendering="geometricPrecision"
    >
      {placed.frames.map(({ thicknessPt, tint, ...frame }, place) => (
        <rect
          key={place}
          x={frame.x}
          y={frame.y}
          width={frame.width}
          height={frame.height}
          fill={tint === 0 ? 'none' : `rgb(0 0 0 / ${tint}%)`}
          stroke={thicknessPt === 0 ? 'none' : '#000'}
          strokeWidth={thicknessPt}
        />
      ))}
      {pictures.map((part) => (
        <Placed key={part.id} {...part} />
      ))}
      {placed.rules.map(({ x1, y1, x2, y2, thicknessPt }, place) => (
        <line key={place} {...{ x1, y1, x2, y2 }} stroke="#000" strokeWidth={thicknessPt} />
      ))}
      {texts.map((part) => (
        <Placed key={part.id} {...part} />
      ))}
    </svg>
  )
}

/** Where a part stands. Its markup stays as it is while the box moves. */
const Placed = memo(function Placed({ markup, x, y }: Part) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <Markup markup={markup} />
    </g>
  )
})

/** The markup is our own renderer's, which escapes every word of copy. */
const Markup = memo(function Markup({ markup }: { readonly markup: string }) {
  return <g dangerouslySetInnerHTML={{ __html: markup }} />
})
