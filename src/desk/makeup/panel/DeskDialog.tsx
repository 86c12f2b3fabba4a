'use client'

import { useEffect, useId, useRef } from 'react'
import type { ReactNode } from 'react'
import { useMakeupTools } from '../MakeupContext'
import { SmallButton } from '../panel/SmallButton'

/** A window above the desk: the browser keeps the keyboard inside, Escape closes it, and the focus goes back. */
export function DeskDialog({
  title,
  close,
  wide = 'max-w-xl',
  children,
}: {
  readonly title: string
  readonly close: () => void
  readonly wide?: string
  readonly children: ReactNode
}) {
  const { say } = useMakeupTools()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={close}
      onKeyDown={(event) => event.stopPropagation()}
      className={`m-auto w-[calc(100vw-2rem)] ${wide} border-t-2 border-ink bg-sheet p-0 shadow-xl backdrop:bg-ink/40`}
    >
      <div className="max-h-[85dvh] overflow-y-auto px-4 pt-2 pb-4">
        <div className="mb-2 flex items-baseline justify-between border-b border-rule pb-1">
          <h2 id={id} className="font-serif text-lg font-bold">
            {title}
          </h2>
          <SmallButton onClick={close}>{say('desk.makeup.close')}</SmallButton>
        </div>
        {children}
      </div>
    </dialog>
  )
}
