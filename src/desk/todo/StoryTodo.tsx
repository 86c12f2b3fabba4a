import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import type { Some, StoryRow } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { reviewRefusal } from '../article/reviewRefusal'
import { StoryLine } from './StoryLine'

/** A list of stories that wait; those that this very person may not review say why. */
export function StoryTodo({
  actor,
  language,
  now,
  title,
  hint,
  some,
  asks,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly now: Date
  readonly title: string
  readonly hint?: string
  readonly some: Some<StoryRow>
  readonly asks?: 'pass'
}) {
  if (some.total === 0) return null
  const say = translator(language)
  const hidden = some.total - some.rows.length
  const listed = some.rows.map((story) => ({
    story,
    blocked: asks ? reviewRefusal({ article: story, actor, language }) : null,
  }))
  const ordered = [...listed].sort((a, b) => Number(a.blocked !== null) - Number(b.blocked !== null))
  return (
    <Panel
      title={title}
      aside={<span className="text-sm text-quiet">{say('desk.count', { count: some.total })}</span>}
    >
      {hint && <p className="mb-1 text-sm text-quiet">{hint}</p>}
      <ul className="divide-y divide-rule">
        {ordered.map(({ story, blocked }) => (
          <StoryLine key={story.id} {...{ story, blocked, language, now }} />
        ))}
      </ul>
      {hidden > 0 && <p className="mt-2 text-sm text-quiet">{say('desk.more', { count: hidden })}</p>}
    </Panel>
  )
}
