import type { Account } from '../../auth/accountOf'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import { ActForm } from '../acting/ActForm'
import { formatMoment } from '../language/formatMoment'
import { endMySessions } from './actOnAccount'
import { deviceWords } from './deviceWords'

/** Where one is signed in, and the end of it: one, or all others. */
export function SessionsPanel({
  sessions,
  here,
  language,
}: {
  readonly sessions: Account['sessions']
  readonly here: string
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <Panel title={say('desk.account.sessions')}>
      <p className="mb-2 text-sm text-quiet">{say('desk.account.sessionsHint')}</p>
      <ul className="divide-y divide-rule">
        {sessions.map((session) => (
          <li key={session.id} className="flex flex-wrap items-center justify-between gap-x-3 py-2">
            <div className="min-w-0">
              <p className="flex flex-wrap items-baseline gap-x-2" title={session.device ?? undefined}>
                <span className="font-medium">
                  {deviceWords(session.device) ?? say('desk.account.unknownDevice')}
                </span>
                {session.id === here && <Tag look="good">{say('desk.account.thisOne')}</Tag>}
              </p>
              <p className="text-sm text-quiet">
                {say('desk.account.opened', {
                  at: formatMoment(session.openedAt, language),
                  way: say(`desk.account.way.${session.way ?? 'unknown'}`),
                })}
                {session.address && ` · ${session.address}`}
              </p>
            </div>
            {session.id !== here && (
              <ActForm action={endMySessions} hidden={{ sessionId: session.id }} language={language}>
                <Button type="submit">{say('desk.account.end')}</Button>
              </ActForm>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <ActForm
          action={endMySessions}
          hidden={{ sessionId: '' }}
          language={language}
          className="border-t border-rule pt-3"
        >
          <Button type="submit">{say('desk.account.endOthers')}</Button>
        </ActForm>
      )}
    </Panel>
  )
}
