import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import { hasRoleFor } from '../../review/hasRoleFor'
import { stageOfState } from '../../review/stageOfState'
import type { Inbox, InboxQuestion, MyInvitation, Named, Waiting } from '../../runtime'
import { reviewRefusal } from '../article/reviewRefusal'
import { Invitations } from '../commissions/Invitations'
import { InboxFilters } from '../inbox/InboxFilters'
import { InboxList } from '../inbox/InboxList'
import { InboxViews } from '../inbox/InboxViews'
import { DeskPage } from '../shell/DeskPage'
import { IssueTodo } from './IssueTodo'
import { PageTodo } from './PageTodo'

/** What waits for whoever is at the desk; parts that hold nothing are left out. */
export function TodoScreen({
  actor,
  language,
  waiting,
  inbox,
  question,
  editors,
  invitations,
  now,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly waiting: Waiting
  readonly inbox: Inbox
  readonly question: InboxQuestion
  readonly editors: readonly Named[]
  readonly invitations: readonly MyInvitation[]
  readonly now: Date
}) {
  const say = translator(language)
  const proofs = waiting.pages.filter((page) => page.proofs.length < 3)
  const signOffs = waiting.pages.filter((page) => page.proofs.length === 3)
  const isProofreader = actor.roles.includes('proofreader')
  const isChief = actor.roles.includes('dutyChiefEditor')
  const { waiting: reviews = 0, mine = 0, drafts = 0 } = inbox.views
  const count =
    reviews +
    mine +
    drafts +
    invitations.length +
    (isProofreader ? proofs.length : 0) +
    (isChief ? signOffs.length + waiting.issues.length : 0)
  const frame = { actor, language, now }
  const listed = inbox.rows.map((story) => ({
    story,
    blocked:
      hasRoleFor('pass', actor) && question.view === 'waiting' && stageOfState(story.state)
        ? reviewRefusal({ article: story, actor, language })
        : null,
  }))
  return (
    <DeskPage actor={actor} language={language} here="/desk" title={say('desk.todo.title')}>
      <p className="mb-3 text-quiet">{say('desk.todo.summary', { count })}</p>
      <Invitations invitations={invitations} language={language} />
      <div className="mb-5 grid items-start gap-5 empty:hidden lg:grid-cols-2">
        {isProofreader && (
          <PageTodo {...frame} title={say('desk.todo.proofs')} pages={proofs} asks="completeProof" />
        )}
        {isChief && <PageTodo {...frame} title={say('desk.todo.signOffs')} pages={signOffs} asks="signOff" />}
        {isChief && <IssueTodo {...frame} issues={waiting.issues} />}
      </div>
      <InboxViews question={question} counts={inbox.views} language={language} />
      <div className="grid items-start gap-5 lg:grid-cols-[15rem_minmax(0,1fr)]">
        <InboxFilters question={question} choices={inbox.choices} language={language} />
        <InboxList
          key={question.view}
          listed={listed}
          question={question}
          next={inbox.next}
          total={inbox.total}
          editors={editors}
          personId={actor.id}
          now={now.toISOString()}
          language={language}
        />
      </div>
    </DeskPage>
  )
}
