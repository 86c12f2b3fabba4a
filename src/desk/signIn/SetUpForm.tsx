'use client'

import { useActionState, useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { RecoveryCodes } from '../account/RecoveryCodes'
import { TotpInvitationView } from '../account/TotpInvitationView'
import { beginSecond, confirmSecond } from './answerSecond'

type Invitation = NonNullable<Awaited<ReturnType<typeof beginSecond>>>

/** Sets up an authenticator app before the first sign-in that asks for one. */
export function SetUpForm({
  language,
  returnTo,
}: {
  readonly language: Language
  readonly returnTo: string
}) {
  const say = translator(language)
  const [invitation, setInvitation] = useState<Invitation | null>(null)
  const [answer, action, isPending] = useActionState(confirmSecond, null)
  async function begin(): Promise<void> {
    const begun = await beginSecond()
    if (begun) setInvitation(begun)
    else window.location.assign('/desk/sign-in')
  }
  if (answer && answer.codes.length > 0)
    return (
      <div className="space-y-4">
        <RecoveryCodes codes={answer.codes} language={language} />
        <a href={returnTo}>{say('desk.secondStep.goOn')}</a>
      </div>
    )
  if (!invitation)
    return (
      <div className="space-y-4">
        <p className="text-sm">{say('desk.secondStep.setUp')}</p>
        <Button look="primary" className="w-full" onClick={() => void begin()}>
          {say('desk.secondStep.begin')}
        </Button>
      </div>
    )
  return (
    <form action={action} className="space-y-4" aria-busy={isPending}>
      <TotpInvitationView invitation={invitation} language={language} />
      <Field
        label={say('desk.account.code')}
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        required
      />
      <div role="alert" className="empty:hidden">
        {answer?.message && <Notice look="bad">{answer.message}</Notice>}
      </div>
      <Button type="submit" look="primary" className="w-full" aria-busy={isPending}>
        {say('desk.account.confirm')}
      </Button>
    </form>
  )
}
