import type { ButtonHTMLAttributes } from 'react'
import { classNames } from './classNames'

const looks = {
  primary: 'border-vermilion bg-vermilion text-white hover:bg-vermilion-deep',
  plain: 'border-firm bg-sheet text-ink hover:border-ink',
  quiet: 'border-transparent bg-transparent text-quiet underline underline-offset-4 hover:text-ink',
} as const

/** A button large enough for a thumb. One that is disabled says why beside it, by `aria-describedby`. */
export function Button({
  look = 'plain',
  className,
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & { readonly look?: keyof typeof looks }) {
  return (
    <button
      type={type}
      className={classNames(
        'inline-flex min-h-9 cursor-pointer items-center justify-center rounded-xs border px-3 py-1 text-sm font-medium',
        'disabled:cursor-not-allowed disabled:border-rule disabled:bg-desk disabled:text-quiet aria-busy:opacity-60',
        looks[look],
        className,
      )}
      {...rest}
    />
  )
}
