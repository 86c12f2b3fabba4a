'use client'

import { useActionState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { answerSecond } from './answerSecond'
import { PasskeyButton } from './PasskeyButton'

/** After the password: a code of an app, a recovery code, or a passkey. */
export function SecondStepForm({
  language,
  returnTo,
  hasCode,
  hasPasskey,
}: {
  readonly language: Language
  readonly returnTo: string
  readonly hasCode: boolean
  readonly hasPasskey: boolean
}) {
  const say = translator(language)
  const [answer, action, isPending] = useActionState(answerSecond, null)
  return (
    <>
      <form action={action} className="space-y-4" aria-busy={isPending}>
        <p className="text-sm">{say(hasCode ? 'desk.secondStep.hint' : 'desk.secondStep.passkeyOnly')}</p>
        <input type="hidden" name="next" value={returnTo} />
        <Field
          label={say('desk.secondStep.code')}
          name="code"
          autoComplete="one-time-code"
          autoCapitalize="characters"
          spellCheck={false}
          autoFocus={hasCode}
          required
        />
        <div role="alert" className="empty:hidden">
          {answer && <Notice look="bad">{answer.message}</Notice>}
        </div>
        <Button type="submit" look="primary" className="w-full" aria-busy={isPending}>
          {say('desk.secondStep.submit')}
        </Button>
      </form>
      {hasPasskey && <PasskeyButton language={language} returnTo={returnTo} />}
      <p className="mt-4 text-sm">
        <a href="/desk/sign-in">{say('desk.secondStep.again')}</a>
      </p>
    </>
  )
}
