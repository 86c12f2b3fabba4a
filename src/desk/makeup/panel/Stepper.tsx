import { useId } from 'react'
import { SmallButton } from './SmallButton'

/** A figure with a button to make it smaller and one to make it larger. */
export function Stepper({
  label,
  value,
  less,
  more,
}: {
  readonly label: string
  readonly value: string
  readonly less: { readonly label: string; readonly act: (() => void) | null }
  readonly more: { readonly label: string; readonly act: (() => void) | null }
}) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className="flex items-center justify-between gap-2">
      <span id={id} className="text-sm">
        {label}
      </span>
      <span className="flex items-center gap-1">
        <SmallButton aria-label={less.label} disabled={less.act === null} onClick={() => less.act?.()}>
          −
        </SmallButton>
        <output className="min-w-14 text-center text-sm tabular-nums">{value}</output>
        <SmallButton aria-label={more.label} disabled={more.act === null} onClick={() => more.act?.()}>
          ＋
        </SmallButton>
      </span>
    </div>
  )
}
