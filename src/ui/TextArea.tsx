import { useId } from 'react'
import type { TextareaHTMLAttributes } from 'react'
import { classNames } from './classNames'
import { controlLook } from './controlLook'
import { FieldFrame } from './FieldFrame'

/** Several lines of text with their label above them. */
export function TextArea({
  label,
  hint,
  className,
  look,
  ...rest
}: TextareaHTMLAttributes<HTMLTextAreaElement> & {
  readonly label: string
  readonly hint?: string
  readonly look?: string
}) {
  const id = useId()
  const described = hint === undefined ? {} : { 'aria-describedby': `${id}-hint` }
  return (
    <FieldFrame {...{ id, label, hint, className }}>
      <textarea id={id} className={classNames(controlLook, look)} {...described} {...rest} />
    </FieldFrame>
  )
}
