'use client'

import type { ReactNode } from 'react'
import type { Language } from '../../messages/messagesFor'
import type { ActOutcome } from './ActOutcome'
import { Refused } from './Refused'
import { useAct } from './useAct'

/**
 * A form that does one act. What was typed stays where the act is refused (React would empty the form);
 * `hidden` is what the act is about.
 */
export function ActForm({
  action,
  hidden,
  language,
  className,
  label,
  children,
}: {
  readonly action: (form: FormData) => Promise<ActOutcome>
  readonly hidden: Readonly<Record<string, string | number>>
  readonly language: Language
  readonly className?: string
  readonly label?: string
  readonly children: ReactNode
}) {
  const { outcome, isPending, run } = useAct()
  return (
    <form
      className={className}
      aria-label={label}
      aria-busy={isPending}
      action={(form) => run(() => action(form))} // where it is sent before the page has woken up
      onSubmit={(event) => {
        event.preventDefault()
        const { submitter } = event.nativeEvent as SubmitEvent // React types the event without its submitter
        const form = new FormData(event.currentTarget, submitter)
        run(() => action(form))
      }}
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Refused outcome={outcome} language={language} />
    </form>
  )
}
