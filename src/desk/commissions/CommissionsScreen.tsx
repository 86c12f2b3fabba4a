import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import { hasRoleFor } from '../../review/hasRoleFor'
import type { DeskCommission, Named } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { DeskPage } from '../shell/DeskPage'
import { AskForm } from './AskForm'
import { CommissionCard } from './CommissionCard'

/** 约稿: asking for copy, and who answered. */
export function CommissionsScreen({
  actor,
  language,
  commissions,
  units,
  people,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly commissions: readonly DeskCommission[]
  readonly units: readonly Named[]
  readonly people: readonly Named[]
}) {
  const say = translator(language)
  return (
    <DeskPage
      actor={actor}
      language={language}
      here="/desk/commissions"
      title={say('desk.queue.commission.title')}
    >
      <p className="-mt-2 mb-4 text-sm text-quiet">{say('desk.queue.commission.hint')}</p>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        {hasRoleFor('askForCopy', actor) && <AskForm units={units} people={people} language={language} />}
        <Panel title={say('desk.queue.commission.list')}>
          {commissions.length === 0 && <p className="text-quiet">{say('desk.queue.commission.empty')}</p>}
          <ul className="divide-y divide-rule">
            {commissions.map((commission) => (
              <CommissionCard key={commission.id} {...{ commission, actor, language }} />
            ))}
          </ul>
        </Panel>
      </div>
    </DeskPage>
  )
}
