import type { ReactNode } from 'react'
import { classNames } from './classNames'

/** A label above its control, and a hint below it. */
export function FieldFrame({
  id,
  label,
  hint,
  className,
  children,
}: {
  readonly id: string
  readonly label: string
  readonly hint: string | undefined
  readonly className: string | undefined
  readonly children: ReactNode
}) {
  return (
    <div className={classNames('min-w-0', className)}>
      <label htmlFor={id} className="mb-0.5 block text-sm font-medium text-quiet">
        {label}
      </label>
      {children}
      {hint === undefined ? null : (
        <p id={`${id}-hint`} className="mt-0.5 text-sm text-quiet">
          {hint}
        </p>
      )}
    </div>
  )
}
