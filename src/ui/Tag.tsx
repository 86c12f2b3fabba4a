import type { ReactNode } from 'react'
import { classNames } from './classNames'

const looks = {
  plain: 'border-rule text-quiet',
  good: 'border-pine text-pine',
  care: 'border-amber text-amber',
  bad: 'border-vermilion text-vermilion',
} as const

/** One word about something, in a thin frame. */
export function Tag({
  look = 'plain',
  children,
}: {
  readonly look?: keyof typeof looks
  readonly children: ReactNode
}) {
  return (
    <span
      className={classNames(
        'inline-block rounded-xs border bg-sheet px-1.5 text-xs leading-5 whitespace-nowrap',
        looks[look],
      )}
    >
      {children}
    </span>
  )
}
