import type { StoredIssue } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import type { Actor } from '../../review/Actor'
import { issueTransition } from '../../review/issueTransition'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { ActForm } from '../acting/ActForm'
import { actOnIssue } from './actOnIssue'

const acts = [
  { act: 'closeIssue', label: 'close', hint: 'closeHint' },
  { act: 'publishIssue', label: 'publish', hint: 'publishHint' },
] as const

/** Closing and publishing. What this person may not do, or not yet, says why. */
export function IssueActs({
  issue,
  actor,
  language,
}: {
  readonly issue: StoredIssue
  readonly actor: Actor
  readonly language: Language
}) {
  const say = translator(language)
  if (issue.state === 'published') return null
  return (
    <Panel title={say('desk.article.decisions')}>
      <div className="space-y-4">
        {acts.map(({ act, label, hint }) => {
          const outcome = issueTransition({ state: issue.state, act, actor })
          const blocked =
            outcome.ok || (act === 'publishIssue' && outcome.kind === 'issueOutOfTurn') ? null : outcome // publishing an open issue lists all that is missing
          return (
            <ActForm
              key={act}
              action={actOnIssue}
              hidden={{ act, issueId: issue.id, baseRev: issue.rev }}
              language={language}
            >
              <Button
                type="submit"
                look={outcome.ok ? 'primary' : 'plain'}
                disabled={blocked !== null}
                aria-describedby={`${act}-hint`}
              >
                {say(`desk.issue.${label}`)}
              </Button>
              <p id={`${act}-hint`} className="mt-1 text-sm text-quiet">
                {blocked ? wordsOfRefusal(blocked, language) : say(`desk.issue.${hint}`)}
              </p>
            </ActForm>
          )
        })}
      </div>
    </Panel>
  )
}
