import type { ButtonHTMLAttributes } from 'react'
import { classNames } from '../../../ui/classNames'

/** A button of the desk's panels: smaller than a form's, and still large enough for a finger. */
export function SmallButton({
  className,
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement>) {
  return (
    <button
      type={type}
      className={classNames(
        'inline-flex min-h-7 min-w-7 cursor-pointer items-center justify-center rounded-xs border border-firm bg-sheet px-1.5 text-sm leading-5',
        'hover:border-ink aria-busy:opacity-60 aria-pressed:border-vermilion aria-pressed:bg-wash aria-pressed:font-bold',
        'disabled:cursor-not-allowed disabled:border-rule disabled:bg-desk disabled:text-quiet',
        className,
      )}
      {...rest}
    />
  )
}
