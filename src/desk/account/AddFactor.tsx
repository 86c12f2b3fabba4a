'use client'

import { browserSupportsWebAuthn, startRegistration } from '@simplewebauthn/browser'
import { useState, useSyncExternalStore, useTransition } from 'react'
import type { FormEvent } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { beginApp, beginPasskey, confirmApp, keepPasskey, renewCodes } from './actOnAccount'
import { RecoveryCodes } from './RecoveryCodes'
import { TotpInvitationView } from './TotpInvitationView'

type Begun = Extract<Awaited<ReturnType<typeof beginApp>>, { kind: 'begun' }>
type Answer = Begun | Awaited<ReturnType<typeof confirmApp>>
type Step = (form: FormData) => Promise<Answer>

const steps = {
  totp: { title: 'addTotp', submit: 'next' },
  passkey: { title: 'addPasskey', submit: 'makePasskey' },
  codes: { title: 'newCodes', submit: 'newCodes' },
} as const

/** Adds an authenticator app or a passkey, or makes new recovery codes: each after the password, typed anew. */
export function AddFactor({
  kind,
  language,
}: {
  readonly kind: keyof typeof steps
  readonly language: Language
}) {
  const say = translator(language)
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [begun, setBegun] = useState<{ readonly it: Begun; readonly name: string } | null>(null)
  const [isPending, startTransition] = useTransition()
  const hasPasskeys = useSyncExternalStore(never, browserSupportsWebAuthn, () => true)
  const { title, submit } = steps[kind]
  const notMade: Answer = {
    kind: 'refused',
    refusal: 'passkeyNotMade',
    message: wordsOfRefusal({ kind: 'passkeyNotMade' }, language),
    faults: [],
  }

  const first: Record<keyof typeof steps, Step> = {
    totp: beginApp,
    passkey: async (form) => (await makePasskey(form).catch(() => null)) ?? notMade, // called off, or the device has none
    codes: renewCodes,
  }
  function send(event: FormEvent<HTMLFormElement>, step: Step): void {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    startTransition(async () => {
      const next = await step(form)
      setAnswer(next)
      if (next.kind === 'begun') setBegun({ it: next, name: String(form.get('name') ?? '') })
    })
  }

  const isDone = answer?.kind === 'codes'
  return (
    <details className="border-t border-rule py-2">
      <summary className="min-h-9 py-1 font-medium">{say(`desk.account.${title}`)}</summary>
      <div className="mt-2 max-w-md space-y-3">
        {answer?.kind === 'codes' && (
          <>
            <Notice look="good" role="status">
              {answer.message}
            </Notice>
            {answer.codes.length > 0 && <RecoveryCodes codes={answer.codes} language={language} />}
          </>
        )}
        {!isDone && begun && (
          <form className="space-y-3" onSubmit={(event) => send(event, confirmApp)} aria-busy={isPending}>
            <input type="hidden" name="name" value={begun.name} />
            <TotpInvitationView invitation={begun.it.invitation} language={language} />
            <Field
              label={say('desk.account.code')}
              name="code"
              inputMode="numeric"
              autoComplete="one-time-code"
              required
            />
            <Button type="submit" look="primary" aria-busy={isPending}>
              {say('desk.account.confirm')}
            </Button>
          </form>
        )}
        {!isDone && !begun && kind === 'passkey' && !hasPasskeys && (
          <Notice look="care">{say('desk.account.noPasskeys')}</Notice>
        )}
        {!isDone && !begun && (kind !== 'passkey' || hasPasskeys) && (
          <form className="space-y-3" onSubmit={(event) => send(event, first[kind])} aria-busy={isPending}>
            {kind === 'passkey' && <p className="text-sm text-quiet">{say('desk.account.passkeyHint')}</p>}
            {kind !== 'codes' && (
              <Field
                label={say('desk.account.factorName')}
                hint={say('desk.account.factorNameHint')}
                name="name"
                maxLength={60}
                required
              />
            )}
            <Field
              label={say('desk.account.password')}
              name="password"
              type="password"
              autoComplete="current-password"
              required
            />
            <Button type="submit" look="primary" aria-busy={isPending}>
              {say(`desk.account.${submit}`)}
            </Button>
          </form>
        )}
        <div role="alert" className="empty:hidden">
          {answer?.kind === 'refused' && <Notice look="bad">{answer.message}</Notice>}
        </div>
      </div>
    </details>
  )
}

const never = () => () => undefined

async function makePasskey(form: FormData): Promise<Answer> {
  const begun = await beginPasskey(form)
  if (begun.kind === 'refused') return begun
  const made = await startRegistration({ optionsJSON: begun.options })
  return keepPasskey(made, String(form.get('name') ?? ''))
}
