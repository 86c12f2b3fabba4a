'use client'

import { useActionState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { enter } from './enter'

/** User name and password. Works before the script has come. */
export function SignInForm({
  language,
  returnTo,
}: {
  readonly language: Language
  readonly returnTo: string
}) {
  const say = translator(language)
  const [answer, action, isPending] = useActionState(enter, null)
  return (
    <form action={action} className="space-y-4" aria-busy={isPending}>
      <input type="hidden" name="next" value={returnTo} />
      <Field
        label={say('desk.signIn.username')}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        defaultValue={answer?.username ?? ''}
      />
      <Field
        label={say('desk.signIn.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
      />
      <div role="alert" className="empty:hidden">
        {answer && <Notice look="bad">{answer.message}</Notice>}
      </div>
      <Button type="submit" look="primary" className="w-full" aria-busy={isPending}>
        {say('desk.signIn.submit')}
      </Button>
    </form>
  )
}
