import type { StoredIssue } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import { hasRoleFor } from '../../review/hasRoleFor'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { ActForm } from '../acting/ActForm'
import { formatMoment } from '../language/formatMoment'
import { actOnBoard } from './actOnBoard'
import { Countdown } from './Countdown'
import { MomentFields } from './MomentFields'

/** When the issue goes to press, how long until then, and the form that sets it. */
export function PressTimePanel({
  issue,
  now,
  actor,
  language,
}: {
  readonly issue: StoredIssue
  readonly now: string
  readonly actor: Actor
  readonly language: Language
}) {
  const say = translator(language)
  const { pressAt } = issue
  const usual = `${issue.date}T00:00:00+08:00`
  return (
    <Panel title={say('desk.board.pressTime')}>
      {pressAt ? (
        <p>
          <time dateTime={pressAt} className="block text-sm text-quiet">
            {formatMoment(pressAt, language)}
          </time>
          <span className="text-lg">
            <Countdown
              until={pressAt}
              now={now}
              before={say('desk.board.pressIn')}
              after={say('desk.board.pressLate')}
              language={language}
            />
          </span>
        </p>
      ) : (
        <p className="text-sm text-quiet">{say('desk.board.pressUnset')}</p>
      )}
      {hasRoleFor('setPressTime', actor) && (
        <details className="mt-2">
          <summary className="py-1 text-sm">{say('desk.board.pressSet')}</summary>
          <ActForm
            action={actOnBoard}
            hidden={{ act: 'setPressTime', issueId: issue.id, baseRev: issue.rev }}
            language={language}
            label={say('desk.board.pressSet')}
            className="mt-1 space-y-2"
          >
            <MomentFields at={pressAt ?? usual} language={language} />
            <Button type="submit">{say('desk.board.pressSet')}</Button>
          </ActForm>
        </details>
      )}
    </Panel>
  )
}
