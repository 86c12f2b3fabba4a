import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { inboxViews } from '../../review/inboxViews'
import type { Inbox, InboxQuestion } from '../../runtime'
import { classNames } from '../../ui/classNames'
import { inboxAddress } from './inboxAddress'

/** The views of the inbox with how many stories each holds. */
export function InboxViews({
  question,
  counts,
  language,
}: {
  readonly question: InboxQuestion
  readonly counts: Inbox['views']
  readonly language: Language
}) {
  const say = translator(language)
  const none = { stage: null, page: null, rubric: null, unit: null, words: '' }
  return (
    <nav aria-label={say('desk.queue.views')} className="mb-4 flex flex-wrap gap-2">
      {inboxViews.map((view) => {
        const count = counts[view]
        if (count === undefined) return null
        const isHere = view === question.view
        const alarms = view === 'late' && count > 0
        return (
          <Link
            key={view}
            href={inboxAddress(question, { ...none, view })}
            aria-current={isHere ? 'page' : undefined}
            className={classNames(
              'inline-flex min-h-11 items-center gap-2 rounded-xs border px-3 text-sm no-underline hover:border-ink',
              isHere ? 'border-ink bg-sheet font-bold' : 'border-rule bg-sheet',
            )}
          >
            {say(`desk.queue.view.${view}`)}
            <span className={classNames('tabular-nums', alarms ? 'font-bold text-vermilion' : 'text-quiet')}>
              {count}
            </span>
          </Link>
        )
      })}
    </nav>
  )
}
