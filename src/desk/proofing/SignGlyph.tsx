import { signPath } from '../../makeup/proof/signPath'
import type { ProofSign } from '../../review/proof/proofSigns'
import { proofSigns } from '../../review/proof/proofSigns'

/** A sign as it is drawn, over two grey characters. It says nothing: its name stands beside it. */
export function SignGlyph({
  sign,
  color = 'currentColor',
}: {
  readonly sign: ProofSign
  readonly color?: string
}) {
  const characters = [
    { x: 10, y: 10, width: 10, height: 10 },
    { x: 20, y: 10, width: 10, height: 10 },
  ]
  return (
    <svg viewBox="0 0 44 30" aria-hidden="true" className="h-6 w-9 shrink-0">
      {characters.map(({ x, y }) => (
        <rect key={x} x={x + 1} y={y + 1} width="8" height="8" fill="#1d1a1626" />
      ))}
      <path
        d={signPath(proofSigns[sign].shape, [{ x: 10, y: 10, width: 20, height: 10 }])}
        fill="none"
        stroke={color}
        strokeWidth="1.4"
        strokeLinejoin="round"
      />
    </svg>
  )
}
