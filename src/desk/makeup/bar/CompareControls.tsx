'use client'

import { useMakeupTools } from '../MakeupContext'
import { SmallButton } from '../panel/SmallButton'

/** How last issue's page is seen: not at all, beside this one, or through it. */
export type Comparison =
  { readonly kind: 'off' | 'beside' } | { readonly kind: 'over'; readonly share: number }

/** Buttons to lay last issue's page beside this one or over it. */
export function CompareControls({
  comparison,
  setComparison,
}: {
  readonly comparison: Comparison
  readonly setComparison: (comparison: Comparison) => void
}) {
  const { say, desk } = useMakeupTools()
  if (desk.previous === null) return null
  const toggle = (wanted: 'beside' | 'over') => () =>
    setComparison(
      comparison.kind === wanted
        ? { kind: 'off' }
        : wanted === 'over'
          ? { kind: 'over', share: 0.5 }
          : { kind: 'beside' },
    )
  return (
    <span role="group" aria-label={say('desk.makeup.compare')} className="flex items-center gap-1">
      <SmallButton aria-pressed={comparison.kind === 'beside'} onClick={toggle('beside')}>
        {say('desk.makeup.compareBeside')}
      </SmallButton>
      <SmallButton aria-pressed={comparison.kind === 'over'} onClick={toggle('over')}>
        {say('desk.makeup.compareOver')}
      </SmallButton>
      {comparison.kind === 'over' && (
        <label className="flex items-center gap-1 text-sm">
          <span className="sr-only">{say('desk.makeup.compareShare')}</span>
          <input
            type="range"
            min={0}
            max={1}
            step={0.05}
            value={comparison.share}
            onChange={(event) => setComparison({ kind: 'over', share: Number(event.target.value) })}
            className="h-6 w-28 accent-vermilion"
          />
        </label>
      )}
    </span>
  )
}
