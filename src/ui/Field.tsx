import { useId } from 'react'
import type { InputHTMLAttributes } from 'react'
import { classNames } from './classNames'
import { controlLook } from './controlLook'
import { FieldFrame } from './FieldFrame'

/** One line of text with its label above it. */
export function Field({
  label,
  hint,
  className,
  ...rest
}: InputHTMLAttributes<HTMLInputElement> & { readonly label: string; readonly hint?: string }) {
  const id = useId()
  return (
    <FieldFrame {...{ id, label, hint, className }}>
      <input id={id} className={classNames(controlLook)} {...described(id, hint)} {...rest} />
    </FieldFrame>
  )
}

const described = (id: string, hint: string | undefined) =>
  hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }
