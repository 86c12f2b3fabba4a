import type { StoredIssue } from '../../commands/ports'
import type { Schedule } from '../../commands/ScheduleStore'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import type { Actor } from '../../review/Actor'
import { hasRoleFor } from '../../review/hasRoleFor'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { ActForm } from '../acting/ActForm'
import { formatMoment } from '../language/formatMoment'
import { actOnBoard } from './actOnBoard'
import { ConfirmAct } from './ConfirmAct'
import { Countdown } from './Countdown'
import { MomentFields } from './MomentFields'

interface Props {
  readonly issue: StoredIssue
  readonly schedule: Schedule | null
  readonly now: string
  readonly actor: Actor
  readonly language: Language
}

/** 定时出版: the time that is set with its countdown, what came of the last one, and the form that sets it. */
export function SchedulePanel({ issue, schedule, now, actor, language }: Props) {
  const say = translator(language)
  const isWaiting = schedule?.state === 'waiting'
  const usual = `${issue.date}T06:00:00+08:00`
  return (
    <Panel title={say('desk.board.schedule')}>
      {schedule && <ScheduleState schedule={schedule} now={now} language={language} />}
      {hasRoleFor('schedulePublishing', actor) && (
        <div className="mt-2 space-y-3">
          {schedule && isWaiting && (
            <ConfirmAct
              label={say('desk.board.scheduleCancel')}
              title={say('desk.board.confirm.cancelTitle', { date: issue.date })}
              points={[
                say('desk.board.confirm.cancelWhat', { at: formatMoment(schedule.publishAt, language) }),
                say('desk.board.confirm.cancelWho'),
              ]}
              confirm={say('desk.board.confirm.cancelSchedule')}
              action={actOnBoard}
              hidden={{ act: 'cancelSchedule', issueId: issue.id }}
              language={language}
            />
          )}
          <details open={!isWaiting}>
            <summary className="py-1 text-sm">
              {say(isWaiting ? 'desk.board.scheduleChange' : 'desk.board.scheduleSet')}
            </summary>
            <ActForm
              action={actOnBoard}
              hidden={{ act: 'schedulePublishing', issueId: issue.id }}
              language={language}
              label={say('desk.board.schedule')}
              className="mt-1 space-y-2"
            >
              <MomentFields at={isWaiting ? schedule.publishAt : usual} language={language} />
              <p className="text-sm text-quiet">{say('desk.board.scheduleHint')}</p>
              <Button type="submit">
                {say(isWaiting ? 'desk.board.scheduleChange' : 'desk.board.scheduleSet')}
              </Button>
            </ActForm>
          </details>
        </div>
      )}
    </Panel>
  )
}

function ScheduleState({
  schedule,
  now,
  language,
}: {
  readonly schedule: Schedule
  readonly now: string
  readonly language: Language
}) {
  const say = translator(language)
  const { state, publishAt, personName, refusal } = schedule
  const at = formatMoment(publishAt, language)
  if (state === 'cancelled')
    return <p className="text-sm text-quiet">{say('desk.board.scheduleCancelled', { at })}</p>
  if (state === 'refused')
    return (
      <Notice look="bad" data-testid="schedule-refused">
        <p className="font-bold">{say('desk.board.scheduleRefused', { at })}</p>
        {refusal && <p>{wordsOfRefusal(refusal, language)}</p>}
        <p className="text-sm">{say('desk.board.scheduleRefusedOf', { name: personName })}</p>
      </Notice>
    )
  if (state === 'published') return null
  return (
    <Notice look="care" data-testid="schedule-waiting">
      <p>{say('desk.board.scheduledFor', { name: personName, at })}</p>
      <Countdown
        until={publishAt}
        now={now}
        before={say('desk.board.scheduleIn')}
        after={say('desk.board.scheduleLate')}
        language={language}
      />
    </Notice>
  )
}
