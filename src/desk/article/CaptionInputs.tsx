'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { TextArea } from '../../ui/TextArea'
import type { CaptionFields } from './StoryFields'

/** One 图说 with its credit. */
export function CaptionInputs({
  place,
  caption,
  set,
  remove,
  language,
}: {
  readonly place: number
  readonly caption: CaptionFields
  readonly set: (change: Partial<CaptionFields>) => void
  readonly remove: () => void
  readonly language: Language
}) {
  const say = translator(language)
  const number = place + 1
  return (
    <fieldset className="grid gap-2 border-l-2 border-rule pl-3 sm:grid-cols-2">
      <TextArea
        className="sm:col-span-2"
        label={say('desk.article.caption', { number })}
        value={caption.text}
        maxLength={2_000}
        rows={2}
        onChange={(event) => set({ text: event.target.value })}
      />
      <Field
        label={say('desk.article.creditName')}
        value={caption.creditName}
        maxLength={100}
        onChange={(event) => set({ creditName: event.target.value })}
      />
      <Field
        label={say('desk.article.creditRole')}
        value={caption.creditRole}
        maxLength={50}
        onChange={(event) => set({ creditRole: event.target.value })}
      />
      <Button look="quiet" className="justify-self-start" onClick={remove}>
        {say('desk.article.removeCaption', { number })}
      </Button>
    </fieldset>
  )
}
