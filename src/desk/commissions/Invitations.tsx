import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { MyInvitation } from '../../runtime'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Panel } from '../../ui/Panel'
import { ActForm } from '../acting/ActForm'
import { formatMoment } from '../language/formatMoment'
import { actOnCommission } from './actOnCommission'
import { CommissionFacts } from './CommissionFacts'

/** 约我写的稿: what this person is asked for, to be written or declined. */
export function Invitations({
  invitations,
  language,
}: {
  readonly invitations: readonly MyInvitation[]
  readonly language: Language
}) {
  if (invitations.length === 0) return null
  const say = translator(language)
  return (
    <Panel
      className="mb-5"
      title={say('desk.queue.commission.forMe')}
      aside={<span className="text-sm text-quiet">{say('desk.count', { count: invitations.length })}</span>}
    >
      <ul className="divide-y divide-rule">
        {invitations.map((asked) => (
          <li key={asked.commissionId} className="py-3">
            <p className="font-serif text-lg font-bold">{asked.topic}</p>
            <p className="flex flex-wrap gap-x-3 text-sm text-quiet">
              <span className={asked.isLate ? 'font-bold text-vermilion' : ''}>
                {say(asked.isLate ? 'desk.queue.late' : 'desk.queue.due', {
                  moment: formatMoment(asked.dueAt, language),
                })}
              </span>
              <CommissionFacts commission={asked} language={language} />
              <span>{asked.by}</span>
              {asked.unit && <span>{say('desk.queue.commission.asUnit', { unit: asked.unit })}</span>}
            </p>
            {asked.brief && <p className="mt-1 whitespace-pre-line">{asked.brief}</p>}
            <div className="mt-2 flex flex-wrap items-start gap-3">
              <Link
                href={`/desk/articles/new?commission=${asked.commissionId}`}
                className="inline-flex min-h-11 items-center rounded-xs border border-vermilion bg-vermilion px-4 text-sm font-medium text-white no-underline hover:bg-vermilion-deep"
              >
                {say('desk.queue.commission.write')}
              </Link>
              <details className="min-w-0">
                <summary className="inline-flex min-h-11 items-center px-2 text-sm">
                  {say('desk.queue.commission.decline')}
                </summary>
                <ActForm
                  action={actOnCommission}
                  hidden={{ act: 'decline', commissionId: asked.commissionId }}
                  language={language}
                  className="space-y-2"
                >
                  <Field label={say('desk.queue.commission.declineWords')} name="words" maxLength={200} />
                  <Button type="submit" className="min-h-11">
                    {say('desk.queue.commission.decline')}
                  </Button>
                </ActForm>
              </details>
            </div>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
