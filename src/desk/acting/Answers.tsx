'use client'

import Link from 'next/link'
import { useMemo, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { Notice } from '../../ui/Notice'
import type { ActOutcome } from './ActOutcome'
import { AnswersContext } from './AnswersContext'

type Done = Extract<ActOutcome, { kind: 'done' }>

/**
 * Where a screen says that an act was done. It stands above the screen, since the button that did it is often gone
 * when the answer comes; it takes the focus, so that the keyboard is not sent back to the top of the page.
 */
export function Answers({ children }: { readonly children: ReactNode }) {
  const [done, setDone] = useState<Done | null>(null)
  const place = useRef<HTMLDivElement>(null)
  const tell = useMemo(
    () => (outcome: Done | null) => {
      setDone(outcome)
      if (outcome) requestAnimationFrame(() => place.current?.focus())
    },
    [],
  )
  return (
    <AnswersContext value={tell}>
      <div
        role="status"
        ref={place}
        tabIndex={-1}
        className="mb-3 scroll-mt-4 empty:hidden"
        data-testid="answer"
      >
        {done && (
          <Notice look="good">
            {done.message}
            {done.href && (
              <Link href={done.href} className="ml-3 font-medium text-pine underline">
                {done.link}
              </Link>
            )}
          </Notice>
        )}
      </div>
      {children}
    </AnswersContext>
  )
}
