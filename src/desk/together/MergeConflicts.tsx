'use client'

import { useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { ConflictPlace } from './ConflictPlace'
import type { FieldConflict } from './FieldConflict'
import type { Choice } from './settleConflicts'

/** Every place where two people changed the same, both texts side by side: one chooses, and nobody's is thrown away. */
export function MergeConflicts({
  conflicts,
  rev,
  settle,
  nameOf,
  language,
}: {
  readonly conflicts: readonly FieldConflict[]
  readonly rev: number
  readonly settle: (choices: readonly Choice[] | 'mine' | 'theirs') => void
  /** What a detail's value is called: a rubric is held by its number. */
  readonly nameOf?: (conflict: FieldConflict, value: string) => string
  readonly language: Language
}) {
  const say = translator(language)
  const [chosen, setChosen] = useState<Readonly<Record<number, Choice>>>({})
  const choices = conflicts.flatMap((_, place) => chosen[place] ?? [])
  const open = conflicts.length - choices.length
  return (
    <Notice
      look="bad"
      role="region"
      aria-label={say('desk.article.staleTitle')}
      data-testid="newer-text"
      className="space-y-3"
    >
      <div>
        <p className="font-bold">{say('desk.together.conflicts', { count: conflicts.length })}</p>
        <p className="text-sm">{say('desk.together.conflictsText', { rev })}</p>
      </div>
      {conflicts.map((conflict, place) => (
        <ConflictPlace
          key={place}
          number={place + 1}
          conflict={conflict}
          choice={chosen[place] ?? null}
          choose={(choice) => setChosen((before) => ({ ...before, [place]: choice }))}
          show={(value) => nameOf?.(conflict, value) ?? value}
          language={language}
        />
      ))}
      <p className="flex flex-wrap items-center gap-2">
        <Button look="primary" disabled={open > 0} onClick={() => settle(choices)}>
          {say('desk.together.settle')}
        </Button>
        <Button onClick={() => settle('mine')}>{say('desk.together.allMine')}</Button>
        <Button onClick={() => settle('theirs')}>{say('desk.together.allTheirs')}</Button>
        <span className="text-sm text-quiet" aria-live="polite">
          {open > 0 ? say('desk.together.settleFirst', { count: open }) : ''}
        </span>
      </p>
    </Notice>
  )
}
