'use client'

import { browserSupportsWebAuthn, startAuthentication } from '@simplewebauthn/browser'
import { useState, useSyncExternalStore } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { askPasskey, enterByPasskey } from './enterByPasskey'

/** Signs in by a passkey alone. Not there in browsers that have none. */
export function PasskeyButton({
  language,
  returnTo,
}: {
  readonly language: Language
  readonly returnTo: string
}) {
  const [message, setMessage] = useState('')
  const [isPending, setIsPending] = useState(false)
  const hasPasskeys = useSyncExternalStore(
    () => () => undefined,
    browserSupportsWebAuthn,
    () => false,
  )
  if (!hasPasskeys) return null

  async function go(): Promise<void> {
    setIsPending(true)
    const answer = await enter(returnTo).catch(() => ({
      message: wordsOfRefusal({ kind: 'passkeyRefused' }, language), // called off by the person, or by the device
    }))
    if ('goTo' in answer) window.location.assign(answer.goTo)
    else setMessage(answer.message)
    setIsPending(false)
  }
  return (
    <div className="mt-4">
      <Button className="w-full" aria-busy={isPending} onClick={() => void go()}>
        {translator(language)('desk.signIn.passkey')}
      </Button>
      <div role="alert" className="mt-2 empty:hidden">
        {message && <Notice look="bad">{message}</Notice>}
      </div>
    </div>
  )
}

async function enter(returnTo: string) {
  return enterByPasskey(await startAuthentication({ optionsJSON: await askPasskey() }), returnTo)
}
