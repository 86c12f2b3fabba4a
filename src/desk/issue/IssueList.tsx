import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import type { DeskPlanning, IssueRow } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { DeskPage } from '../shell/DeskPage'
import { StateTag } from '../shell/StateTag'
import { PlanIssueForm } from './PlanIssueForm'

const wholeScreen = 30

/** The issues, newest first, and the form that plans the next one. */
export function IssueList({
  actor,
  language,
  issues,
  planning,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly issues: readonly IssueRow[]
  /** Null for whoever does not plan issues. */
  readonly planning: DeskPlanning | null
}) {
  const say = translator(language)
  const last = issues.at(-1)
  return (
    <DeskPage actor={actor} language={language} here="/desk/issues" title={say('desk.issue.listTitle')}>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Panel title={say('desk.issues')}>
          {issues.length === 0 && <p className="text-quiet">{say('desk.empty')}</p>}
          <ul className="divide-y divide-rule">
            {issues.map((issue) => (
              <li key={issue.id} className="flex flex-wrap items-baseline gap-x-4 py-2">
                <Link
                  href={`/desk/issues/${issue.id}`}
                  className="py-0.5 font-serif text-lg font-bold no-underline hover:underline"
                >
                  {issue.date}
                </Link>
                <StateTag state={issue.state} language={language} />
                <span className="text-sm text-quiet">
                  {say('desk.issue.numbers', { number: issue.number, serialNumber: issue.serialNumber })}
                </span>
                <span className="text-sm text-quiet">
                  {say('desk.issue.pageCount', { count: issue.pages })}
                  {say('desk.list')}
                  {say('desk.issue.signedCount', { count: issue.signedOff })}
                </span>
              </li>
            ))}
          </ul>
          {last && issues.length === wholeScreen && (
            <Link href={`/desk/issues?before=${last.serialNumber}`} className="mt-2 inline-block py-1">
              {say('desk.issue.earlier')}
            </Link>
          )}
        </Panel>
        {planning && <PlanIssueForm key={planning.proposedDate} planning={planning} language={language} />}
      </div>
    </DeskPage>
  )
}
