import { useId } from 'react'
import type { ReactNode } from 'react'
import { classNames } from './classNames'

/** A part of a screen under a heading of its own. */
export function Panel({
  title,
  aside,
  className,
  children,
}: {
  readonly title: string
  readonly aside?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section
      aria-labelledby={id}
      className={classNames('border-t-2 border-ink bg-sheet px-4 pt-2 pb-4 shadow-xs', className)}
    >
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3 border-b border-rule pb-1">
        <h2 id={id} className="font-serif text-lg font-bold">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
