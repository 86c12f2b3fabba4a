'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'

const keys = ['keyNext', 'keyPrevious', 'keyOpen', 'keySelect', 'keySearch', 'keyHelp'] as const

/** The keys of the inbox, to show and to put away. */
export function KeyHelp({
  isOpen,
  toggle,
  language,
}: {
  readonly isOpen: boolean
  readonly toggle: () => void
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <div>
      <Button look="quiet" onClick={toggle} aria-expanded={isOpen} aria-controls="inbox-keys">
        {say('desk.queue.keys')}（?）
      </Button>
      {isOpen && (
        <ul
          id="inbox-keys"
          className="mb-2 grid gap-x-6 border border-rule bg-desk px-3 py-2 text-sm sm:grid-cols-2"
        >
          {keys.map((key) => (
            <li key={key}>{say(`desk.queue.${key}`)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
