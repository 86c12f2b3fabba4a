import type { PlacedPage } from '../../../layout/placed/PlacedPage'

/** A page in small: its boxes, its headlines as bars, its photos as grey fields. */
export function PageSketch({
  placed,
  marked = [],
}: {
  readonly placed: PlacedPage
  readonly marked?: readonly string[]
}) {
  const { widthPt, heightPt } = placed.page
  const heads = placed.lines.filter(({ role }) => role === 'headline' || role === 'pageFlag')
  return (
    <svg viewBox={`0 0 ${widthPt} ${heightPt}`} aria-hidden="true" className="block h-auto w-full bg-white">
      {placed.boxes.map(({ id, kind, x, y, width, height }) => (
        <rect
          key={id}
          {...{ x, y, width, height }}
          fill={kind === 'photo' ? '#b9b2a6' : kind === 'article' ? '#efebe2' : '#e2dccf'}
          stroke={marked.includes(id) ? '#a8261c' : '#d8d0c0'}
          strokeWidth={marked.includes(id) ? 14 : 4}
        />
      ))}
      {heads.map((line, place) => {
        const length = line.advances.reduce((sum, advance) => sum + advance, 0) * (line.sizePt / 1000)
        const size = line.sizePt * 0.72
        return line.vertical ? (
          <rect
            key={place}
            x={line.x + size * 0.2}
            y={line.baseline}
            width={size}
            height={length}
            fill="#1d1a16"
          />
        ) : (
          <rect key={place} x={line.x} y={line.baseline - size} width={length} height={size} fill="#1d1a16" />
        )
      })}
    </svg>
  )
}
