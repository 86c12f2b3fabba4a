'use client'

import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import { returnReasons } from '../../review/returnReasons'
import type { InboxStory } from '../../runtime'
import { Tag } from '../../ui/Tag'
import { formatAge } from '../language/formatAge'
import { formatMoment } from '../language/formatMoment'
import { StateTag } from '../shell/StateTag'

/** One story of the inbox: its headline, where it stands, since when, with whom, and why it was returned. */
export function InboxRow({
  story,
  blocked,
  now,
  isSelected,
  onSelect,
  language,
}: {
  readonly story: InboxStory
  readonly blocked: string | null
  readonly now: string
  readonly isSelected: boolean
  readonly onSelect: (() => void) | null
  readonly language: Language
}) {
  const say = translator(language)
  const headline = story.headline || say('desk.todo.untitled')
  const code = returnReasons.find((known) => known === story.returnReason?.code)
  const { page, dueAt } = story
  return (
    <li
      data-story={story.id}
      className="flex gap-2 border-l-4 border-transparent py-2 pl-1 focus-within:border-ink focus-within:bg-desk"
    >
      {onSelect && (
        <label className="flex min-h-9 min-w-9 items-start justify-center pt-1.5">
          <input
            type="checkbox"
            checked={isSelected}
            onChange={onSelect}
            aria-label={say('desk.queue.select', { story: headline })}
            className="size-5 accent-vermilion"
          />
        </label>
      )}
      <div className="min-w-0 grow">
        {story.kicker && <p className="text-sm text-quiet">{story.kicker}</p>}
        <Link
          href={`/desk/articles/${story.id}`}
          className="inline-block py-0.5 font-serif text-lg leading-snug font-bold no-underline hover:underline"
        >
          {headline}
        </Link>
        <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-sm text-quiet">
          <StateTag state={story.state} language={language} />
          <time
            dateTime={story.since}
            className="font-medium text-ink"
            title={formatMoment(story.since, language)}
          >
            {formatAge(story.since, new Date(now), language)}
          </time>
          {dueAt && (
            <span className={story.isLate ? 'font-bold text-vermilion' : ''}>
              {say(story.isLate ? 'desk.queue.late' : 'desk.queue.due', {
                moment: formatMoment(dueAt, language),
              })}
            </span>
          )}
          {story.assignedTo && <Tag>{say('desk.queue.assignedTo', { name: story.assignedTo.name })}</Tag>}
          <span>{story.number ?? say('desk.todo.unnumbered')}</span>
          <span>{say('desk.characters', { count: story.characters })}</span>
          {story.bylineText && <span>{story.bylineText}</span>}
          {story.coOrganizer && <span>{story.coOrganizer}</span>}
          {story.rubric && <span>{story.rubric}</span>}
          {page && <span>{`${page.date} ${formatPageLabel(page)}`}</span>}
        </p>
        {story.returnReason && story.state === 'draft' && (
          <p className="mt-1 border-l-4 border-vermilion bg-wash px-2 text-sm">
            {say('desk.todo.returned', {
              reason: code ? say(`returnReason.${code}`) : story.returnReason.code,
              words: story.returnReason.words,
            })}
          </p>
        )}
        {blocked && (
          <p className="mt-1 text-sm text-amber">{say('desk.todo.blocked', { reason: blocked })}</p>
        )}
      </div>
    </li>
  )
}
