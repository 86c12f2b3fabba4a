import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { Actor } from '../../review/Actor'
import type { DeskIssue } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { DeskPage } from '../shell/DeskPage'
import { History } from '../shell/History'
import { StateTag } from '../shell/StateTag'
import { IssueActs } from './IssueActs'

/** An issue: its pages and how far each is, what can be done with the whole, its history. */
export function IssueScreen({
  actor,
  language,
  found,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly found: DeskIssue
}) {
  const say = translator(language)
  const { issue, pages, storiesById } = found
  return (
    <DeskPage
      actor={actor}
      language={language}
      here="/desk/issues"
      title={say('desk.issue.title', { date: issue.date })}
    >
      <p className="-mt-2 mb-4 flex flex-wrap items-center gap-x-3 text-sm text-quiet">
        <StateTag state={issue.state} language={language} />
        <span>{say('desk.issue.numbers', { number: issue.number, serialNumber: issue.serialNumber })}</span>
        {issue.state === 'published' && (
          <a href={`/${issue.date}`} className="py-1">
            {say('desk.issue.read')}
          </a>
        )}
      </p>
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <Panel title={say('desk.issue.pages')}>
          <ul className="grid gap-4 sm:grid-cols-2">
            {pages.map((page) => (
              <li key={page.id} className="border border-rule p-3">
                <div className="flex flex-wrap items-center justify-between gap-x-2 border-b border-rule pb-1">
                  <Link
                    href={`/desk/pages/${page.id}`}
                    className="py-0.5 font-serif font-bold no-underline hover:underline"
                  >
                    {formatPageLabel(page)}
                  </Link>
                  <span className="flex flex-wrap items-center gap-x-3 text-sm">
                    <Link
                      href={`/desk/makeup/${page.id}`}
                      className="py-0.5"
                      aria-label={say('desk.makeup.openOf', { page: formatPageLabel(page) })}
                    >
                      {say('desk.makeup.name')}
                    </Link>
                    <StateTag state={page.state} language={language} />
                  </span>
                </div>
                {page.leftOut && (
                  <p className="text-sm text-vermilion">
                    {say('desk.page.leftOut', { reason: page.leftOut.reason })}
                  </p>
                )}
                {page.articleIds.length === 0 && (
                  <p className="mt-1 text-sm text-quiet">{say('desk.issue.noStories')}</p>
                )}
                <ol className="mt-1 list-decimal pl-5 text-sm">
                  {page.articleIds.map((id) => {
                    const story = storiesById.get(id)
                    return (
                      <li key={id} className="py-0.5">
                        <Link href={`/desk/articles/${id}`} className="no-underline hover:underline">
                          {story?.headline || say('desk.todo.untitled')}
                        </Link>{' '}
                        {story && <StateTag state={story.state} language={language} />}
                      </li>
                    )
                  })}
                </ol>
              </li>
            ))}
          </ul>
        </Panel>
        <div className="min-w-0 space-y-5">
          <IssueActs issue={issue} actor={actor} language={language} />
          <History rows={found.history} language={language} />
        </div>
      </div>
    </DeskPage>
  )
}
