import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/TextArea'
import { ActForm } from '../acting/ActForm'
import { formatMoment } from '../language/formatMoment'
import { actOnRemark } from './actOnRemark'
import type { PlacedRemark } from './PlacedRemark'
import { RemarkPlace } from './RemarkPlace'

/** A remark, where it is on, and what was answered. */
export function RemarkThread({
  placed,
  mayAnswer,
  maySettle,
  language,
}: {
  readonly placed: PlacedRemark
  readonly mayAnswer: boolean
  readonly maySettle: boolean
  readonly language: Language
}) {
  const say = translator(language)
  const { remark, number, answers } = placed
  const { settled } = remark
  const said = (name: string, at: string) =>
    say('desk.reviewing.remarkBy', { name, moment: formatMoment(at, language) })
  return (
    <li
      id={`remark-${number}`}
      tabIndex={-1}
      className="scroll-mt-4 space-y-1 py-2 text-sm target:bg-amber-wash"
    >
      <RemarkPlace placed={placed} language={language} />
      <p className="text-base">{remark.words}</p>
      <p className="text-quiet">{said(remark.personName, remark.at)}</p>
      {answers.map((answer) => (
        <div key={answer.id} className="ml-3 border-l-2 border-rule pl-2">
          <p>{answer.words}</p>
          <p className="text-quiet">{said(answer.personName, answer.at)}</p>
        </div>
      ))}
      {settled && (
        <p className="text-pine">
          {say('desk.reviewing.settledBy', {
            name: settled.personName,
            moment: formatMoment(settled.at, language),
          })}
        </p>
      )}
      {mayAnswer && (
        <details key={answers.length}>
          <summary className="inline-block py-1 text-quiet underline underline-offset-4">
            {say('desk.reviewing.answer')}
          </summary>
          <ActForm
            action={actOnRemark}
            hidden={{ act: 'answerRemark', remarkId: remark.id }}
            language={language}
            className="space-y-2"
          >
            <TextArea label={say('desk.reviewing.answerWords')} name="words" rows={2} maxLength={2_000} />
            <Button type="submit">{say('desk.reviewing.answerSave')}</Button>
          </ActForm>
        </details>
      )}
      {maySettle && (
        <ActForm
          action={actOnRemark}
          hidden={{ act: 'settleRemark', remarkId: remark.id }}
          language={language}
        >
          <Button type="submit">{say('desk.reviewing.settle')}</Button>
        </ActForm>
      )}
    </li>
  )
}
