import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import type { Actor } from '../../review/Actor'
import { issueTransition } from '../../review/issueTransition'
import type { DeskBoard } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { actOnIssue } from '../issue/actOnIssue'
import { ConfirmAct } from './ConfirmAct'

/** Closing and publishing, each after it was said what will happen. What this person may not do, or not yet, says why. */
export function IssueDecisions({
  board,
  actor,
  language,
}: {
  readonly board: DeskBoard
  readonly actor: Actor
  readonly language: Language
}) {
  const say = translator(language)
  const { issue, faults } = board
  const { date, number, state } = issue
  const printed = board.pages.filter(({ page }) => page.leftOut === null)
  const stops = faults.filter(({ severity }) => severity === 'stops').length
  const blockedOf = (act: 'closeIssue' | 'publishIssue') => {
    const outcome = issueTransition({ state, act, actor })
    if (outcome.ok || (act === 'publishIssue' && outcome.kind === 'issueOutOfTurn')) return null // publishing an open issue lists all that is missing
    return wordsOfRefusal(outcome, language)
  }
  const common = { action: actOnIssue, language }
  const idsFor = (act: string) => ({ act, issueId: issue.id, baseRev: issue.rev })
  return (
    <Panel title={say('desk.article.decisions')}>
      <div id="decisions" className="space-y-4">
        <div>
          <ConfirmAct
            {...common}
            label={say('desk.issue.close')}
            title={say('desk.board.confirm.closeTitle', { date })}
            points={[
              say('desk.board.confirm.closeWhat'),
              say('desk.board.confirm.closeWho'),
              say('desk.board.confirm.closeBack'),
            ]}
            confirm={say('desk.board.confirm.close')}
            hidden={idsFor('closeIssue')}
            blocked={blockedOf('closeIssue')}
            look={state === 'planned' ? 'primary' : 'plain'}
          />
        </div>
        <div>
          <ConfirmAct
            {...common}
            label={say('desk.issue.publish')}
            title={say('desk.board.confirm.publishTitle', { date, number })}
            points={[
              say('desk.board.confirm.publishWhat', {
                pages: printed.length,
                stories: printed.reduce((sum, { stories }) => sum + stories.length, 0),
              }),
              say('desk.board.confirm.publishWho'),
              say('desk.board.confirm.publishBack'),
            ]}
            warning={stops > 0 ? say('desk.board.confirm.publishStops', { count: stops }) : null}
            confirm={say('desk.board.confirm.publish')}
            hidden={idsFor('publishIssue')}
            blocked={blockedOf('publishIssue')}
            progressOf={issue.id}
            look={state === 'closed' ? 'primary' : 'plain'}
          />
        </div>
      </div>
    </Panel>
  )
}
