'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Named } from '../../runtime'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Select } from '../../ui/Select'
import { ActForm } from '../acting/ActForm'
import { assignStories } from './assignStories'

/** Gives stories to an editor with a time limit, or takes them back. */
export function AssignForm({
  articleIds,
  editors,
  personId,
  language,
}: {
  readonly articleIds: readonly number[]
  readonly editors: readonly Named[]
  readonly personId: number
  readonly language: Language
}) {
  const say = translator(language)
  const named = editors.map(({ id, name }) => ({
    value: id,
    label: id === personId ? say('desk.queue.myself', { name }) : name,
  }))
  const options = editors.length === 1 ? named : [{ value: '', label: say('desk.queue.noEditor') }, ...named]
  return (
    <ActForm
      action={assignStories}
      hidden={{ articleIds: articleIds.join(',') }}
      language={language}
      className="grid items-end gap-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto_auto]"
      label={say('desk.queue.assign')}
    >
      <Select label={say('desk.queue.assignTo')} name="personId" options={options} />
      <Field
        label={say('desk.queue.dueAt')}
        name="dueAt"
        type="datetime-local"
        title={say('desk.queue.dueHint')}
      />
      <Button type="submit" look="primary" name="act" value="assign" className="min-h-11">
        {say('desk.queue.assign')}
      </Button>
      <Button type="submit" name="act" value="takeBack" className="min-h-11">
        {say('desk.queue.takeBack')}
      </Button>
    </ActForm>
  )
}
