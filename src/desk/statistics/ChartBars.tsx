import { useId } from 'react'

export interface ChartBar {
  readonly label: string
  readonly filed: number
  readonly used: number
}

interface ChartProps {
  readonly title: string
  readonly description: string
  readonly bars: readonly ChartBar[]
}

const width = 340
const small = 10.5

/** Months side by side: an outlined bar for what was filed, a filled one for what was used, each with its number. */
export function ColumnChart({ title, description, bars }: ChartProps) {
  const height = 190
  const [top, foot] = [18, 170]
  const step = width / Math.max(1, bars.length)
  const bar = Math.min(22, step * 0.36)
  const tall = scaleOf(bars, foot - top)
  return (
    <ChartFrame {...{ title, description, height }}>
      {bars.map(({ label, filed, used }, index) => {
        const middle = step * (index + 0.5)
        return (
          <g key={label}>
            <Column x={middle - bar} value={filed} height={tall(filed)} {...{ bar, foot }} look="filed" />
            <Column x={middle} value={used} height={tall(used)} {...{ bar, foot }} look="used" />
            <text x={middle} y={foot + 14} textAnchor="middle" fontSize={small} className="fill-quiet">
              {label}
            </text>
          </g>
        )
      })}
      <line x1={0} x2={width} y1={foot} y2={foot} className="stroke-ink" strokeWidth={1} />
    </ChartFrame>
  )
}

/** Units one under another: what was used lies over what was filed. */
export function RowChart({ title, description, bars }: ChartProps) {
  const [row, left, right] = [21, 78, 52]
  const wide = scaleOf(bars, width - left - right)
  return (
    <ChartFrame {...{ title, description, height: Math.max(1, bars.length) * row + 4 }}>
      {bars.map(({ label, filed, used }, index) => {
        const y = index * row
        return (
          <g key={label}>
            <text x={left - 6} y={y + 14} textAnchor="end" fontSize={small} className="fill-ink">
              {label}
            </text>
            <rect x={left} y={y + 3} width={wide(filed)} height={14} className={looks.filed} />
            <rect x={left} y={y + 6} width={wide(used)} height={8} className={looks.used} />
            <text
              x={left + Math.max(wide(filed), wide(used)) + 5}
              y={y + 14}
              fontSize={small}
              className="fill-quiet"
            >
              {used}/{filed}
            </text>
          </g>
        )
      })}
    </ChartFrame>
  )
}

const looks = {
  filed: 'fill-sheet stroke-firm',
  used: 'fill-vermilion stroke-none',
} as const

function scaleOf(bars: readonly ChartBar[], room: number): (value: number) => number {
  const most = Math.max(1, ...bars.flatMap(({ filed, used }) => [filed, used]))
  return (value) => (value / most) * room
}

function Column({
  x,
  value,
  height,
  bar,
  foot,
  look,
}: {
  readonly x: number
  readonly value: number
  readonly height: number
  readonly bar: number
  readonly foot: number
  readonly look: keyof typeof looks
}) {
  if (value === 0) return null
  return (
    <>
      <rect x={x} y={foot - height} width={bar} height={height} className={looks[look]} />
      <text x={x + bar / 2} y={foot - height - 3} textAnchor="middle" fontSize={9} className="fill-ink">
        {value}
      </text>
    </>
  )
}

/** A picture with a name and a description, for whoever does not see it. */
function ChartFrame({
  title,
  description,
  height,
  children,
}: {
  readonly title: string
  readonly description: string
  readonly height: number
  readonly children: React.ReactNode
}) {
  const id = useId()
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-text`}
      viewBox={`0 0 ${width} ${height}`}
      className="block h-auto w-full max-w-[30rem]"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-text`}>{description}</desc>
      {children}
    </svg>
  )
}
