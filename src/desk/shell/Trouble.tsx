'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useSyncExternalStore } from 'react'
import { languageOf, translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'

/** What stands in place of a screen that could not be made. Nothing typed is lost: the browser keeps it. */
export function Trouble({ reset }: { readonly reset: () => void }) {
  const router = useRouter()
  const tongue = useSyncExternalStore(
    () => () => undefined,
    () => document.documentElement.lang,
    () => 'zh-CN',
  )
  const say = translator(languageOf(tongue))
  return (
    <main className="mx-auto max-w-xl px-4 py-16">
      <h1 className="mb-3 font-serif text-2xl font-black">{say('desk.errorTitle')}</h1>
      <p className="mb-4">{say('desk.errorText')}</p>
      <Button
        look="primary"
        onClick={() =>
          startTransition(() => {
            router.refresh()
            reset()
          })
        }
      >
        {say('desk.tryAgain')}
      </Button>
    </main>
  )
}
