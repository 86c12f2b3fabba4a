import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { returnReasons } from '../../review/returnReasons'
import type { StoryRow } from '../../runtime'
import { formatAge } from '../language/formatAge'
import { StateTag } from '../shell/StateTag'

/** One story in a list: its headline, where it stands, how long it has waited, and why it was returned. */
export function StoryLine({
  story,
  blocked,
  language,
  now,
}: {
  readonly story: StoryRow
  readonly blocked: string | null
  readonly language: Language
  readonly now: Date
}) {
  const say = translator(language)
  const code = returnReasons.find((known) => known === story.returnReason?.code)
  return (
    <li className="py-2">
      {story.kicker && <p className="text-sm text-quiet">{story.kicker}</p>}
      <Link
        href={`/desk/articles/${story.id}`}
        className="inline-block py-0.5 font-serif font-bold no-underline hover:underline"
      >
        {story.headline || say('desk.todo.untitled')}
      </Link>
      <p className="flex flex-wrap items-center gap-x-2 text-sm text-quiet">
        <StateTag state={story.state} language={language} />
        <span>{story.number ?? say('desk.todo.unnumbered')}</span>
        {story.bylineText && <span>{story.bylineText}</span>}
        <time dateTime={story.since}>{formatAge(story.since, now, language)}</time>
      </p>
      {story.returnReason && (
        <p className="mt-1 border-l-4 border-vermilion bg-wash px-2 text-sm">
          {say('desk.todo.returned', {
            reason: code ? say(`returnReason.${code}`) : story.returnReason.code,
            words: story.returnReason.words,
          })}
        </p>
      )}
      {blocked && <p className="mt-1 text-sm text-amber">{say('desk.todo.blocked', { reason: blocked })}</p>}
    </li>
  )
}
