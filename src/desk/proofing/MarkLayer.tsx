import type { Rect } from '../../makeup/proof/Rect'
import { signPath } from '../../makeup/proof/signPath'
import { proofSigns } from '../../review/proof/proofSigns'
import { roundLooks } from './roundLooks'
import type { ShownMark } from './ShownMark'

/** A mark with the room it takes on the sheet. */
export interface PlacedMark {
  readonly mark: ShownMark
  readonly rects: readonly Rect[]
}

/** Marks drawn over the page: the sign, and its number. What is settled is pale. */
export function MarkLayer({
  marks,
  chosen,
  onChoose,
}: {
  readonly marks: readonly PlacedMark[]
  readonly chosen: number | null
  readonly onChoose: (id: number) => void
}) {
  return (
    <g>
      {marks.map(({ mark, rects }) => {
        const { color, dash } = roundLooks[mark.round]
        const [first] = rects
        if (first === undefined) return null
        return (
          <g
            key={mark.id}
            opacity={mark.settled ? 0.35 : 1}
            data-mark={mark.number}
            onPointerDown={(event) => {
              event.stopPropagation()
              onChoose(mark.id)
            }}
            className="cursor-pointer"
          >
            {rects.map((rect, at) => (
              <rect key={at} {...rect} fill={color} fillOpacity={chosen === mark.id ? 0.3 : 0.1} />
            ))}
            <path
              d={signPath(proofSigns[mark.sign].shape, rects)}
              fill="none"
              stroke={color}
              strokeWidth={chosen === mark.id ? 1.8 : 1.1}
              strokeDasharray={dash}
              strokeLinejoin="round"
            />
            <MarkBadge mark={mark} x={first.x - 2} y={first.y - 3} />
          </g>
        )
      })}
    </g>
  )
}

/** The number of a mark, in the shape of its round. */
export function MarkBadge({
  mark,
  x,
  y,
}: {
  readonly mark: ShownMark
  readonly x: number
  readonly y: number
}) {
  const { color, corners } = roundLooks[mark.round]
  const size = 5.5
  return (
    <g transform={`translate(${x} ${y})`}>
      {corners === 'circle' ? (
        <circle r={size} fill={color} />
      ) : (
        <rect
          x={-size}
          y={-size}
          width={size * 2}
          height={size * 2}
          fill={color}
          transform={corners === 'diamond' ? 'rotate(45) scale(.85)' : undefined}
        />
      )}
      <text textAnchor="middle" y="2.6" fontSize="7.5" fontWeight="700" fill="#fff" aria-hidden="true">
        {mark.number}
      </text>
    </g>
  )
}
