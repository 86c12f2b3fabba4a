'use client'

import { useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { ActForm } from '../acting/ActForm'
import type { ActOutcome } from '../acting/ActOutcome'
import { PressProgress } from './PressProgress'

/** A button that first says what will happen and who sees it; the act is done by the second button. */
export function ConfirmAct({
  label,
  name,
  title,
  points,
  warning,
  confirm,
  action,
  hidden,
  language,
  look = 'plain',
  blocked,
  progressOf,
  children,
}: {
  readonly label: string
  readonly name?: string
  readonly title: string
  readonly points: readonly string[]
  readonly warning?: string | null
  readonly confirm: string
  readonly action: (form: FormData) => Promise<ActOutcome>
  readonly hidden: Readonly<Record<string, string | number>>
  readonly language: Language
  readonly look?: 'primary' | 'plain' | 'quiet'
  readonly blocked?: string | null
  /** The issue whose printing is shown while the act is under way. */
  readonly progressOf?: number
  readonly children?: ReactNode
}) {
  const say = translator(language)
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isBusy, setBusy] = useState(false)
  const act = async (form: FormData) => {
    setBusy(true)
    try {
      const outcome = await action(form)
      if (outcome.kind === 'done') dialog.current?.close()
      return outcome
    } finally {
      setBusy(false)
    }
  }
  return (
    <>
      <Button
        look={look}
        disabled={Boolean(blocked)}
        aria-label={name}
        aria-haspopup="dialog"
        aria-describedby={blocked ? `${id}-why` : undefined}
        onClick={() => dialog.current?.showModal()}
      >
        {label}
      </Button>
      {blocked && (
        <p id={`${id}-why`} className="mt-1 text-sm text-quiet">
          {blocked}
        </p>
      )}
      <dialog
        ref={dialog}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-what`}
        className="m-auto max-h-[90dvh] w-[min(34rem,calc(100vw-2rem))] overflow-y-auto border-t-4 border-vermilion bg-sheet p-5 text-ink shadow-lg backdrop:bg-ink/40"
      >
        <h2 id={`${id}-title`} className="mb-2 font-serif text-xl font-black">
          {title}
        </h2>
        <ul id={`${id}-what`} className="mb-3 list-disc space-y-1 pl-5">
          {points.map((point) => (
            <li key={point}>{point}</li>
          ))}
          {warning && <li className="font-bold text-vermilion">{warning}</li>}
        </ul>
        <ActForm action={act} hidden={hidden} language={language} className="space-y-3">
          {children}
          <div className="flex flex-wrap gap-3">
            <Button type="submit" look="primary" className="min-h-11">
              {confirm}
            </Button>
            <Button className="min-h-11" onClick={() => dialog.current?.close()}>
              {say('desk.board.confirm.back')}
            </Button>
          </div>
          {isBusy && progressOf !== undefined && <PressProgress issueId={progressOf} language={language} />}
        </ActForm>
      </dialog>
    </>
  )
}
