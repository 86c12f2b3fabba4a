import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import { grantFor } from '../../review/grantFor'
import type { Asked, DeskCommission } from '../../runtime'
import { Button } from '../../ui/Button'
import { Tag } from '../../ui/Tag'
import { ActForm } from '../acting/ActForm'
import { formatMoment } from '../language/formatMoment'
import { actOnCommission } from './actOnCommission'
import { CommissionFacts } from './CommissionFacts'

const states = ['answered', 'declined', 'late', 'open'] as const
const looks = { answered: 'good', declined: 'care', late: 'bad', open: 'plain' } as const

/** One commission: what it asks for, how many answered, and who said what. */
export function CommissionCard({
  commission,
  actor,
  language,
}: {
  readonly commission: DeskCommission
  readonly actor: Actor
  readonly language: Language
}) {
  const say = translator(language)
  const { asked, by, dueAt } = commission
  const mayClose =
    commission.closedAt === null &&
    grantFor({ act: 'closeCommission', actor, is: { own: by.id === actor.id } }).ok
  return (
    <li className="py-3">
      <p className="font-serif text-lg font-bold">{commission.topic}</p>
      <p className="flex flex-wrap gap-x-3 text-sm text-quiet">
        <span>
          {say('desk.queue.commission.by', { name: by.name, moment: formatMoment(dueAt, language) })}
        </span>
        <CommissionFacts commission={commission} language={language} />
      </p>
      {commission.brief && <p className="mt-1 whitespace-pre-line text-sm">{commission.brief}</p>}
      <p className="mt-1 flex flex-wrap gap-2">
        {commission.closedAt !== null && <Tag>{say('desk.queue.commission.closed')}</Tag>}
        {states.map((state) => {
          const count = asked.filter((one) => one.state === state).length
          return count === 0 ? null : (
            <Tag key={state} look={looks[state]}>
              {say(`desk.queue.commission.${state}`, { count })}
            </Tag>
          )
        })}
      </p>
      <details>
        <summary className="min-h-11 py-2 text-sm">
          {say('desk.queue.commission.details', { count: asked.length })}
        </summary>
        <ul className="divide-y divide-rule text-sm">
          {asked.map((one) => (
            <li key={one.id} className="flex flex-wrap gap-x-3 py-1.5">
              <span className="min-w-28 font-medium">{one.name}</span>
              <Answer asked={one} language={language} />
            </li>
          ))}
        </ul>
      </details>
      {mayClose && (
        <ActForm
          action={actOnCommission}
          hidden={{ act: 'close', commissionId: commission.id }}
          language={language}
        >
          <Button type="submit">{say('desk.queue.commission.close')}</Button>
        </ActForm>
      )}
    </li>
  )
}

function Answer({ asked, language }: { readonly asked: Asked; readonly language: Language }) {
  const say = translator(language)
  switch (asked.state) {
    case 'answered':
      return (
        <>
          <span className="text-pine">{say('desk.queue.commission.stateAnswered')}</span>
          {asked.article && (
            <Link href={`/desk/articles/${asked.article.id}`}>
              {asked.article.headline || say('desk.todo.untitled')}
            </Link>
          )}
        </>
      )
    case 'declined':
      return (
        <span className="text-amber">
          {say('desk.queue.commission.stateDeclined', { words: asked.words ?? '' })}
        </span>
      )
    case 'late':
      return <span className="font-bold text-vermilion">{say('desk.queue.commission.stateLate')}</span>
    case 'open':
      return <span className="text-quiet">{say('desk.queue.commission.stateOpen')}</span>
  }
}
