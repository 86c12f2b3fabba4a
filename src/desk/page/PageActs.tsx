import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import { hasRoleFor } from '../../review/hasRoleFor'
import { pageMoves } from '../../review/pageMoves'
import type { DeskPage } from '../../runtime'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { TextArea } from '../../ui/TextArea'
import { ActForm } from '../acting/ActForm'
import { formatMoment } from '../language/formatMoment'
import { actOnThePage } from './actOnThePage'
import { pageRefusal } from './pageRefusal'

const rounds = [1, 2, 3] as const
const plain = ['sendToProof', 'completeProof', 'signOff'] as const
const withReason = [
  { act: 'reopenPage', label: 'reopen', reason: 'reopenReason' },
  { act: 'leaveOut', label: 'leaveOut', reason: 'leaveOutReason' },
] as const

/** Proofs done, and what this person may do next; what the rules do not allow says why. */
export function PageActs({
  found,
  actor,
  language,
}: {
  readonly found: DeskPage
  readonly actor: Actor
  readonly language: Language
}) {
  const say = translator(language)
  const { page, issue, hash } = found
  const round = Math.min(3, page.proofs.length + 1)
  const openMarks = found.marks.filter(({ settled }) => settled === null)
  const hidden = { issueId: issue.id, pageId: page.id, baseRev: page.rev, pageHash: hash, round }
  const isOffered = (act: (typeof plain)[number] | 'reopenPage' | 'leaveOut') =>
    issue.state !== 'published' && pageMoves[act][page.state] !== undefined && hasRoleFor(act, actor)
  const offered = plain.filter(
    (act) => isOffered(act) && !(act === 'completeProof' && page.proofs.length === 3),
  )
  return (
    <Panel title={say('desk.page.proofs')}>
      <dl className="mb-3 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1 text-sm">
        {rounds.map((one) => {
          const done = page.proofs.find((proof) => proof.round === one)
          return (
            <div key={one} className="contents">
              <dt className="font-bold">{say('desk.page.proof', { round: one })}</dt>
              <dd className={done ? '' : 'text-quiet'}>
                {done
                  ? say('desk.page.proofDone', {
                      name: done.personName,
                      moment: formatMoment(done.at, language),
                    })
                  : say('desk.article.notYet')}
              </dd>
            </div>
          )
        })}
      </dl>
      {page.signOff && (
        <p className="mb-3 text-sm font-bold text-pine">
          {say('desk.page.signedOffBy', {
            name: page.signOff.personName,
            moment: formatMoment(page.signOff.at, language),
          })}
        </p>
      )}
      <div className="space-y-4">
        {offered.map((act) => {
          const blocked = pageRefusal({ page, actor, act, hash, openMarks, language })
          return (
            <ActForm key={act} action={actOnThePage} hidden={{ ...hidden, act }} language={language}>
              <Button
                type="submit"
                look={blocked ? 'plain' : 'primary'}
                disabled={blocked !== null}
                aria-describedby={blocked ? `${act}-why` : undefined}
              >
                {say(`desk.page.${act}`, { round })}
              </Button>
              {blocked && (
                <p id={`${act}-why`} className="mt-1 text-sm text-amber">
                  {blocked}
                </p>
              )}
            </ActForm>
          )
        })}
        {withReason
          .filter(({ act }) => isOffered(act))
          .map(({ act, label, reason }) => (
            <details key={act} className="border-t border-rule pt-1">
              <summary className="py-1 text-sm font-medium">{say(`desk.page.${label}`)}</summary>
              <ActForm
                action={actOnThePage}
                hidden={{ ...hidden, act }}
                language={language}
                className="space-y-2"
              >
                <TextArea label={say(`desk.page.${reason}`)} name="reason" rows={2} maxLength={1_000} />
                <Button type="submit">{say(`desk.page.${label}`)}</Button>
              </ActForm>
            </details>
          ))}
      </div>
    </Panel>
  )
}
