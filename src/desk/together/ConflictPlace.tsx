'use client'

import { useId } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { classNames } from '../../ui/classNames'
import type { FieldConflict } from './FieldConflict'
import type { Choice } from './settleConflicts'
import { wordsOfField } from './wordsOfField'

const lines: readonly FieldConflict['field'][] = [
  'kicker',
  'headline',
  'deck',
  'dateline',
  'byline',
  'source',
  'body',
  'captions',
]

/** One place in conflict: what each made of it, and which of them stands. */
export function ConflictPlace({
  number,
  conflict,
  choice,
  choose,
  show,
  language,
}: {
  readonly number: number
  readonly conflict: FieldConflict
  readonly choice: Choice | null
  readonly choose: (choice: Choice) => void
  readonly show: (value: string) => string
  readonly language: Language
}) {
  const say = translator(language)
  const name = useId()
  const title = say('desk.together.place', { number, field: wordsOfField(conflict.field, language) })
  const texts = [
    { whose: 'theirs', label: say('desk.together.theirs'), text: conflict.theirs },
    { whose: 'mine', label: say('desk.together.mine'), text: conflict.mine },
  ] as const
  const choices: readonly Choice[] = lines.includes(conflict.field)
    ? ['theirs', 'mine', 'both']
    : ['theirs', 'mine']
  return (
    <fieldset className="min-w-0 border-t border-rule pt-2">
      <legend className="sr-only">{title}</legend>
      <p aria-hidden className="mb-1 text-sm font-bold">
        {title}
      </p>
      <div className="grid gap-2 md:grid-cols-2">
        {texts.map(({ whose, label, text }) => (
          <div key={whose} className="min-w-0">
            <p className="text-xs text-quiet">{label}</p>
            <p
              className={classNames(
                'max-h-60 overflow-y-auto border bg-sheet p-2 font-serif break-words whitespace-pre-wrap',
                choice === whose || choice === 'both' ? 'border-pine' : 'border-rule',
              )}
              tabIndex={0}
              aria-label={label}
              role="group"
            >
              {text === null ? say('desk.together.deleted') : show(text) || say('desk.together.empty')}
            </p>
          </div>
        ))}
      </div>
      <div role="radiogroup" aria-label={say('desk.together.choice')} className="mt-1 flex flex-wrap gap-x-5">
        {choices.map((one) => (
          <label key={one} className="inline-flex min-h-9 items-center gap-2 text-sm">
            <input
              type="radio"
              name={name}
              checked={choice === one}
              onChange={() => choose(one)}
              className="size-5 accent-vermilion"
            />
            {say(
              (
                {
                  mine: 'desk.together.keepMine',
                  theirs: 'desk.together.takeTheirs',
                  both: 'desk.together.keepBoth',
                } as const
              )[one],
            )}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
