import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { openStates } from '../../review/inboxViews'
import type { Named, PoolQuestion } from '../../runtime'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Select } from '../../ui/Select'

const days = [3, 7, 14, 30] as const

/** What of the pool is wanted; it stands in the address. */
export function PoolFilters({
  question,
  units,
  language,
}: {
  readonly question: PoolQuestion
  readonly units: readonly Named[]
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <form
      action="/desk/pool"
      role="search"
      className="mb-4 grid items-end gap-3 sm:grid-cols-2 lg:grid-cols-[2fr_1fr_1fr_1fr_auto]"
    >
      <Field label={say('desk.queue.search')} name="q" type="search" defaultValue={question.words} />
      <Select
        label={say('desk.queue.pool.unit')}
        name="unit"
        defaultValue={question.unit ?? ''}
        options={[
          { value: '', label: say('desk.queue.pool.anyUnit') },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        label={say('desk.queue.pool.stage')}
        name="stage"
        defaultValue={question.stage ?? ''}
        options={[
          { value: '', label: say('desk.queue.pool.anyStage') },
          ...openStates.map((state) => ({ value: state, label: say(`state.${state}`) })),
        ]}
      />
      <Select
        label={say('desk.queue.pool.days')}
        name="days"
        defaultValue={question.days || ''}
        options={[
          { value: '', label: say('desk.queue.pool.anyDays') },
          ...days.map((count) => ({ value: count, label: say('desk.queue.pool.dayCount', { count }) })),
        ]}
      />
      <Button type="submit" className="min-h-11">
        {say('desk.queue.pool.filter')}
      </Button>
    </form>
  )
}
