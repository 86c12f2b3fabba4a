import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { WaitingIssue } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { formatAge } from '../language/formatAge'

/** Issues that are closed and wait to be published. */
export function IssueTodo({
  language,
  now,
  issues,
}: {
  readonly language: Language
  readonly now: Date
  readonly issues: readonly WaitingIssue[]
}) {
  if (issues.length === 0) return null
  const say = translator(language)
  return (
    <Panel title={say('desk.todo.publishes')}>
      <ul className="divide-y divide-rule">
        {issues.map(({ id, date, since }) => (
          <li key={id} className="py-2">
            <Link
              href={`/desk/issues/${id}`}
              className="inline-block py-0.5 font-serif font-bold no-underline hover:underline"
            >
              {say('desk.issue.title', { date })}
            </Link>
            <p className="text-sm text-quiet">
              <time dateTime={since}>{formatAge(since, now, language)}</time>
            </p>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
