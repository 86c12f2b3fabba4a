'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { Named } from '../../runtime'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Select } from '../../ui/Select'
import type { PlanRow } from './planRowsOf'

/** One page of a weekday's template. */
export function WeekdayPageFields({
  row,
  number,
  choices,
  language,
  change,
  remove,
}: {
  readonly row: PlanRow
  readonly number: number
  readonly choices: {
    readonly styles: readonly string[]
    readonly layouts: readonly Named[]
    readonly editors: readonly Named[]
  }
  readonly language: Language
  readonly change: (part: Partial<PlanRow>) => void
  readonly remove: () => void
}) {
  const say = translator(language)
  const named = (rows: readonly Named[]) => rows.map(({ id, name }) => ({ value: id, label: name }))
  const label = formatPageLabel({ number, title: row.title })
  return (
    <fieldset className="min-w-0">
      <legend className="sr-only">{label}</legend>
      <div className="mb-2 flex items-center justify-between gap-3">
        <p className="font-serif font-bold" aria-hidden="true">
          {label}
        </p>
        <Button look="quiet" onClick={remove} aria-label={say('desk.board.removePage', { page: number })}>
          {say('desk.board.removeShort')}
        </Button>
      </div>
      <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
        <Field
          label={say('desk.board.pageTitle')}
          value={row.title}
          required
          maxLength={100}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <Field
          label={say('desk.board.flagName')}
          value={row.flagName}
          maxLength={100}
          onChange={(event) => change({ flagName: event.currentTarget.value })}
        />
        <Field
          label={say('desk.board.flagPinyin')}
          value={row.flagPinyin}
          maxLength={100}
          onChange={(event) => change({ flagPinyin: event.currentTarget.value })}
        />
        <Select
          label={say('desk.board.layout')}
          value={row.layoutId}
          options={[{ value: 0, label: say('desk.board.layoutUsual') }, ...named(choices.layouts)]}
          onChange={(event) => change({ layoutId: Number(event.currentTarget.value) })}
        />
        <Select
          label={say('desk.board.style')}
          value={row.style}
          options={[
            { value: '', label: say('desk.board.styleUsual') },
            ...choices.styles.map((style) => ({ value: style, label: style })),
          ]}
          onChange={(event) => change({ style: event.currentTarget.value })}
        />
        <Select
          label={say('desk.board.editors')}
          value={row.editorIds[0] ?? 0}
          options={[{ value: 0, label: say('desk.board.editorNone') }, ...named(choices.editors)]}
          onChange={(event) => {
            const id = Number(event.currentTarget.value)
            change({ editorIds: id === 0 ? [] : [id] })
          }}
        />
      </div>
    </fieldset>
  )
}
