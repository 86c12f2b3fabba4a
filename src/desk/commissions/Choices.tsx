'use client'

import type { Named } from '../../runtime'

/** A list of names to tick, folded away until it is wanted. */
export function Choices({
  title,
  name,
  rows,
  chosen,
  onChange,
}: {
  readonly title: string
  readonly name: string
  readonly rows: readonly Named[]
  readonly chosen?: readonly number[]
  readonly onChange?: (chosen: readonly number[]) => void
}) {
  if (rows.length === 0) return null
  const held = (id: number) =>
    chosen && onChange
      ? {
          checked: chosen.includes(id),
          onChange: () =>
            onChange(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]),
        }
      : {}
  return (
    <details className="border-t border-rule">
      <summary className="min-h-11 py-2 text-sm">{title}</summary>
      <ul className="grid grid-cols-2 gap-x-3 pb-2 sm:grid-cols-3">
        {rows.map(({ id, name: words }) => (
          <li key={id}>
            <label className="flex min-h-9 items-center gap-2 text-sm">
              <input
                type="checkbox"
                name={name}
                value={id}
                {...held(id)}
                className="size-5 accent-vermilion"
              />
              {words}
            </label>
          </li>
        ))}
      </ul>
    </details>
  )
}
