import { useId } from 'react'
import type { ReactNode } from 'react'

/** A part of the makeup desk under a small heading of its own. */
export function DeskSection({
  title,
  aside,
  children,
}: {
  readonly title: string
  readonly aside?: ReactNode
  readonly children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className="border-b border-rule px-3 py-3">
      <div className="mb-1.5 flex items-baseline justify-between gap-2">
        <h2 id={id} className="font-serif text-base font-bold">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  )
}
