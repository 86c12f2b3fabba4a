import { useId } from 'react'
import type { SelectHTMLAttributes } from 'react'
import { controlLook } from './controlLook'
import { FieldFrame } from './FieldFrame'

/** A choice of one with its label above it. */
export function Select({
  label,
  hint,
  className,
  options,
  ...rest
}: SelectHTMLAttributes<HTMLSelectElement> & {
  readonly label: string
  readonly hint?: string
  readonly options: readonly { readonly value: string | number; readonly label: string }[]
}) {
  const id = useId()
  return (
    <FieldFrame {...{ id, label, hint, className }}>
      <select id={id} className={controlLook} {...rest}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}
