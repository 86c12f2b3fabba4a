'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import type { StoryFields } from './StoryFields'

/** The text that gave way to somebody else's: to be read and copied from until its writer throws it away. */
export function SetAside({
  fields,
  forget,
  language,
}: {
  readonly fields: StoryFields
  readonly forget: () => void
  readonly language: Language
}) {
  const say = translator(language)
  const text = [fields.kicker, fields.headline, fields.deck, fields.dateline, fields.body, fields.bylineText]
  return (
    <details className="border border-rule bg-desk px-3 py-1">
      <summary className="py-1 font-medium">{say('desk.article.setAside')}</summary>
      <p className="max-h-72 overflow-y-auto font-serif whitespace-pre-wrap" tabIndex={0}>
        {text.filter(Boolean).join('\n')}
      </p>
      <Button look="quiet" onClick={forget}>
        {say('desk.article.keptDiscard')}
      </Button>
    </details>
  )
}
