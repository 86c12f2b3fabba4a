import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { Actor } from '../../review/Actor'
import type { WaitingPage } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { Tag } from '../../ui/Tag'
import { formatAge } from '../language/formatAge'
import { pageRefusal } from '../page/pageRefusal'

/** Pages that wait for a proof or for sign-off. */
export function PageTodo({
  actor,
  language,
  now,
  title,
  pages,
  asks,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly now: Date
  readonly title: string
  readonly pages: readonly WaitingPage[]
  readonly asks: 'completeProof' | 'signOff'
}) {
  if (pages.length === 0) return null
  const say = translator(language)
  return (
    <Panel
      title={title}
      aside={<span className="text-sm text-quiet">{say('desk.count', { count: pages.length })}</span>}
    >
      <ul className="divide-y divide-rule">
        {pages.map((page) => {
          const hash = page.proofs[0]?.pageHash ?? ''
          const blocked = pageRefusal({ page, actor, act: asks, hash, openMarks: [], language })
          return (
            <li key={page.id} className="py-2">
              <Link
                href={`/desk/pages/${page.id}`}
                className="inline-block py-0.5 font-serif font-bold no-underline hover:underline"
              >
                {page.issueDate} {formatPageLabel(page)}
              </Link>
              <p className="flex flex-wrap items-center gap-x-2 text-sm text-quiet">
                {asks === 'completeProof' && (
                  <Tag look="care">{say('desk.todo.round', { round: page.proofs.length + 1 })}</Tag>
                )}
                <time dateTime={page.since}>{formatAge(page.since, now, language)}</time>
              </p>
              {blocked && <p className="text-sm text-amber">{blocked}</p>}
            </li>
          )
        })}
      </ul>
    </Panel>
  )
}
