import type { StoredArticle } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import { articleMoves } from '../../review/articleMoves'
import type { Actor } from '../../review/Actor'
import { hasRoleFor } from '../../review/hasRoleFor'
import { stageOfState } from '../../review/stageOfState'
import { Panel } from '../../ui/Panel'
import { PlainAct } from './PlainAct'
import { ReasonAct } from './ReasonAct'
import { ReviewForms } from './ReviewForms'
import { tryAct } from './tryAct'

const plain = ['submit', 'withdraw'] as const
const withReason = ['reopen', 'retract'] as const

/** What this person may do with the story now; what only somebody else may, with the reason. */
export function Decisions({
  article,
  actor,
  language,
}: {
  readonly article: StoredArticle
  readonly actor: Actor
  readonly language: Language
}) {
  const say = translator(language)
  const stage = stageOfState(article.state)
  const isOpen = (act: 'submit' | 'withdraw' | 'reopen' | 'retract' | 'pass') =>
    articleMoves[act][article.state] !== undefined && hasRoleFor(act, actor)
  const blocked = (act: 'submit' | 'withdraw' | 'reopen' | 'retract' | 'pass') => {
    const refusal = tryAct({ article, actor, act })
    return refusal && wordsOfRefusal(refusal, language)
  }
  const isReviewer = stage !== null && isOpen('pass')
  const hidden = { articleId: article.id, baseRev: article.rev }
  const hasNothing = !isReviewer && [...plain, ...withReason].every((act) => !isOpen(act))
  return (
    <Panel title={say('desk.article.decisions')}>
      {hasNothing && <p className="text-sm text-quiet">{say('desk.article.nothingToDo')}</p>}
      <div className="space-y-4">
        {isReviewer && (
          <ReviewForms article={article} stage={stage} blocked={blocked('pass')} language={language} />
        )}
        {plain.filter(isOpen).map((act) => (
          <PlainAct key={act} {...{ act, hidden, language }} blocked={blocked(act)} />
        ))}
        {withReason.filter(isOpen).map((act) => (
          <ReasonAct key={act} {...{ act, hidden, language }} blocked={blocked(act)} />
        ))}
      </div>
    </Panel>
  )
}
