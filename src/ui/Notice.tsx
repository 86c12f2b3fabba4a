import type { HTMLAttributes } from 'react'
import { classNames } from './classNames'

const looks = {
  plain: 'border-firm bg-sheet',
  good: 'border-pine bg-pine-wash',
  care: 'border-amber bg-amber-wash',
  bad: 'border-vermilion bg-wash',
} as const

/** Something the reader of the screen must know, with a bar in its colour. */
export function Notice({
  look = 'plain',
  className,
  ...rest
}: HTMLAttributes<HTMLDivElement> & { readonly look?: keyof typeof looks }) {
  return <div className={classNames('border-l-4 px-3 py-2 text-ink', looks[look], className)} {...rest} />
}
