'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { TextArea } from '../../ui/TextArea'
import { countCharacters } from '../../newspaper/article/countCharacters'
import { BylineParts } from './BylineParts'
import { CaptionInputs } from './CaptionInputs'
import type { CopyFields } from './CopyFields'
import { copyOf } from './copyOf'
import type { StoryFields } from './StoryFields'

/** What is printed of a story: headline stack, dateline, body, byline, captions. */
export function StoryInputs({
  fields,
  set,
  language,
}: {
  readonly fields: CopyFields & Pick<StoryFields, 'plannedLength'>
  readonly set: (change: Partial<CopyFields>) => void
  readonly language: Language
}) {
  const say = translator(language)
  const copy = copyOf(fields)
  const count = countCharacters(copy)
  const input = (name: 'kicker' | 'headline' | 'deck' | 'dateline' | 'bylineText', maxLength: number) => ({
    name,
    value: fields[name],
    maxLength,
    onChange: (event: { target: { value: string } }) => set({ [name]: event.target.value }),
  })
  return (
    <>
      <Field label={say('desk.article.kicker')} {...input('kicker', 200)} />
      <Field label={say('desk.article.headline')} {...input('headline', 200)} />
      <Field label={say('desk.article.deck')} hint={say('desk.article.deckHint')} {...input('deck', 200)} />
      <Field label={say('desk.article.dateline')} {...input('dateline', 100)} className="max-w-xs" />
      <TextArea
        label={say('desk.article.body')}
        hint={say('desk.article.bodyHint')}
        name="body"
        value={fields.body}
        onChange={(event) => set({ body: event.target.value })}
        rows={18}
        maxLength={200_000}
        look="font-serif leading-8"
      />
      <p className="text-sm text-quiet" data-testid="count">
        {fields.plannedLength === ''
          ? say('desk.article.count', { count })
          : say('desk.article.countPlanned', { count, planned: Number(fields.plannedLength) })}
      </p>
      <Field
        label={say('desk.article.byline')}
        hint={say('desk.article.bylineHint')}
        {...input('bylineText', 300)}
      />
      <BylineParts copy={copy} language={language} />
      {fields.captions.map((caption, place) => (
        <CaptionInputs
          key={place}
          place={place}
          caption={caption}
          language={language}
          set={(change) =>
            set({
              captions: fields.captions.map((one, at) => (at === place ? { ...one, ...change } : one)),
            })
          }
          remove={() => set({ captions: fields.captions.filter((_, at) => at !== place) })}
        />
      ))}
      <Button
        onClick={() => set({ captions: [...fields.captions, { text: '', creditRole: '', creditName: '' }] })}
      >
        {say('desk.article.addCaption')}
      </Button>
    </>
  )
}
