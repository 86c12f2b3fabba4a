import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { Actor } from '../../review/Actor'
import type { DeskIssue } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { DeskPage } from '../shell/DeskPage'
import { StateTag } from '../shell/StateTag'
import { PageThumbnail } from './draw/PageThumbnail'

/** The pages of the issues that are being made, each a way to its makeup desk. */
export function MakeupList({
  actor,
  language,
  issues,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly issues: readonly DeskIssue[]
}) {
  const say = translator(language)
  return (
    <DeskPage actor={actor} language={language} here="/desk/makeup" title={say('desk.makeup.listTitle')}>
      <p className="-mt-2 mb-4 text-sm text-quiet">
        {say(issues.length === 0 ? 'desk.makeup.listNone' : 'desk.makeup.listHint')}
      </p>
      <div className="space-y-5">
        {issues.map(({ issue, pages, storiesById }) => (
          <Panel key={issue.id} title={say('desk.issue.title', { date: issue.date })}>
            <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4">
              {pages.map((page) => (
                <li
                  key={page.id}
                  className="relative flex gap-3 border border-rule bg-sheet p-3 hover:border-ink"
                >
                  <PageThumbnail page={page} className="h-[99px] w-[70px]" />
                  <div className="min-w-0">
                    <Link
                      href={`/desk/makeup/${page.id}`}
                      className="block py-0.5 font-serif font-bold no-underline after:absolute after:inset-0 hover:underline"
                    >
                      {formatPageLabel(page)}
                    </Link>
                    <p className="flex flex-wrap items-center gap-2 text-sm text-quiet">
                      <StateTag state={page.state} language={language} />
                      {say('desk.makeup.storyCount', { count: page.articleIds.length })}
                    </p>
                    <p className="mt-1 line-clamp-3 text-sm">
                      {page.articleIds
                        .map((id) => storiesById.get(id)?.headline ?? '')
                        .join(say('desk.list'))}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </Panel>
        ))}
      </div>
    </DeskPage>
  )
}
