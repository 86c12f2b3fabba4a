'use client'

import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Notice } from '../../ui/Notice'
import type { ActOutcome } from './ActOutcome'

/** Why an act was not done, beside what was to do it. */
export function Refused({
  outcome,
  language,
}: {
  readonly outcome: ActOutcome
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <div role="alert" className="empty:hidden" data-testid="refused">
      {outcome.kind === 'failed' && <Notice look="bad">{say('desk.failed')}</Notice>}
      {outcome.kind === 'refused' && (
        <Notice look="bad" data-refusal={outcome.refusal}>
          <p>{outcome.message}</p>
          {outcome.refusal === 'notSignedIn' && (
            <a href="/desk/sign-in" target="_blank" rel="noreferrer" className="underline">
              {say('desk.signInAgain')}
            </a>
          )}
          {outcome.faults.length > 0 && (
            <ul className="mt-1 list-disc pl-5">
              {outcome.faults.map(({ message, href }) => (
                <li key={message}>{href ? <Link href={href}>{message}</Link> : message}</li>
              ))}
            </ul>
          )}
        </Notice>
      )}
    </div>
  )
}
