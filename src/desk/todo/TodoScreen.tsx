import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import type { Waiting } from '../../runtime'
import { DeskPage } from '../shell/DeskPage'
import { IssueTodo } from './IssueTodo'
import { PageTodo } from './PageTodo'
import { StoryTodo } from './StoryTodo'

/** What waits for whoever is at the desk; parts that hold nothing are left out. */
export function TodoScreen({
  actor,
  language,
  waiting,
  now,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly waiting: Waiting
  readonly now: Date
}) {
  const say = translator(language)
  const proofs = waiting.pages.filter((page) => page.proofs.length < 3)
  const signOffs = waiting.pages.filter((page) => page.proofs.length === 3)
  const mine = {
    ...waiting.mine,
    rows: [...waiting.mine.rows].sort(
      (a, b) => Number(a.returnReason === null) - Number(b.returnReason === null),
    ),
  }
  const hasReturned = mine.rows.some((row) => row.returnReason !== null)
  const isProofreader = actor.roles.includes('proofreader')
  const isChief = actor.roles.includes('dutyChiefEditor')
  const count =
    mine.total +
    waiting.drafts.total +
    waiting.reviews.total +
    (isProofreader ? proofs.length : 0) +
    (isChief ? signOffs.length + waiting.issues.length : 0)
  const frame = { actor, language, now }
  return (
    <DeskPage actor={actor} language={language} here="/desk" title={say('desk.todo.title')}>
      <p className="mb-4 text-quiet">{say('desk.todo.summary', { count })}</p>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <StoryTodo
          {...frame}
          title={say('desk.todo.mine')}
          {...(hasReturned ? { hint: say('desk.todo.mineHint') } : {})}
          some={mine}
        />
        <StoryTodo {...frame} title={say('desk.todo.reviews')} some={waiting.reviews} asks="pass" />
        {isProofreader && (
          <PageTodo {...frame} title={say('desk.todo.proofs')} pages={proofs} asks="completeProof" />
        )}
        {isChief && <PageTodo {...frame} title={say('desk.todo.signOffs')} pages={signOffs} asks="signOff" />}
        {isChief && <IssueTodo {...frame} issues={waiting.issues} />}
        <StoryTodo {...frame} title={say('desk.todo.drafts')} some={waiting.drafts} />
      </div>
    </DeskPage>
  )
}
