'use client'

import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Tag } from '../../ui/Tag'
import { ActForm } from '../acting/ActForm'
import { formatMoment } from '../language/formatMoment'
import { actOnMark } from './actOnMark'
import { MarkBadge } from './MarkLayer'
import { roundLooks } from './roundLooks'
import type { ShownMark } from './ShownMark'
import { SignGlyph } from './SignGlyph'
import { wordsOfPart } from './wordsOfPart'

/** One mark of the list: what it asks for and where, and how it is settled. */
export function MarkItem(props: {
  readonly mark: ShownMark
  readonly issueId: number
  readonly story: string | null
  readonly isOnPage: boolean
  readonly isChosen: boolean
  readonly maySettle: boolean
  readonly onChoose: (id: number) => void
  readonly language: Language
}) {
  const { mark, issueId, story, isChosen, maySettle, onChoose, language } = props
  const say = translator(language)
  const { anchor, settled } = mark
  const hidden = { act: 'settleMark', issueId, pageId: mark.pageId, markId: mark.id }
  return (
    <li
      className={`py-2 ${isChosen ? 'bg-desk' : ''}`}
      data-testid="mark"
      data-number={mark.number}
      data-settlement={settled?.settlement ?? 'open'}
    >
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <button
          type="button"
          onClick={() => onChoose(mark.id)}
          aria-label={say('desk.proof.show', { number: mark.number })}
          className="flex min-h-9 cursor-pointer items-center gap-1"
        >
          <svg viewBox="-8 -8 16 16" className="size-7">
            <MarkBadge mark={mark} x={0} y={0} />
          </svg>
          <SignGlyph sign={mark.sign} color={roundLooks[mark.round].color} />
        </button>
        <strong className={settled?.settlement === 'done' ? 'line-through' : ''}>
          {say(`proofSign.${mark.sign}`)}
        </strong>
        <Tag>{say('desk.proof.round', { round: String(mark.round) })}</Tag>
        <WhereItWent {...props} />
        <Tag look={settled === null ? 'care' : settled.settlement === 'done' ? 'good' : 'plain'}>
          {say(`desk.proof.${settled?.settlement ?? 'open'}`)}
        </Tag>
      </div>
      <p className="font-serif">
        {anchor.kind === 'passage' ? <q className="bg-desk">{anchor.quote}</q> : say('desk.proof.area')}
        {mark.words && <span className="font-bold"> → {mark.words}</span>}
      </p>
      <p className="text-sm text-quiet">
        {anchor.kind === 'passage' && story !== null && (
          <>
            {story} · {wordsOfPart(anchor.part, language)} ·{' '}
          </>
        )}
        {say('desk.proof.by', { name: mark.personName, moment: formatMoment(mark.at, language) })}
      </p>
      {settled && (
        <p className="text-sm">
          {say('desk.proof.settledBy', {
            name: settled.personName,
            settlement: say(`desk.proof.${settled.settlement}`),
            moment: formatMoment(settled.at, language),
          })}
          {settled.words && <span className="font-serif"> “{settled.words}”</span>}
        </p>
      )}
      {!settled && maySettle && (
        <div className="mt-1 flex flex-wrap items-start gap-2">
          <ActForm action={actOnMark} hidden={{ ...hidden, settlement: 'done' }} language={language}>
            <Button type="submit">{say('desk.proof.settleDone')}</Button>
          </ActForm>
          {anchor.kind === 'passage' && (
            <Link
              href={`/desk/articles/${anchor.articleId}`}
              className="inline-flex min-h-9 items-center px-1 text-sm"
            >
              {say('desk.proof.editStory')}
            </Link>
          )}
          <details className="min-w-40 flex-1">
            <summary className="min-h-9 py-1 text-sm">{say('desk.proof.settleDecline')}</summary>
            <ActForm
              action={actOnMark}
              hidden={{ ...hidden, settlement: 'declined' }}
              language={language}
              className="space-y-2"
            >
              <Field label={say('desk.proof.reason')} name="reason" maxLength={1_000} />
              <Button type="submit">{say('desk.proof.decline')}</Button>
            </ActForm>
          </details>
        </div>
      )}
    </li>
  )
}

/** Says of a mark that its place is another by now. */
function WhereItWent({
  mark,
  isOnPage,
  language,
}: {
  readonly mark: ShownMark
  readonly isOnPage: boolean
  readonly language: Language
}) {
  const say = translator(language)
  if (mark.now.kind === 'gone') return <Tag look="bad">{say('desk.proof.changed')}</Tag>
  if (mark.now.kind === 'area')
    return mark.isMoved ? <Tag look="care">{say('desk.proof.areaOfOther')}</Tag> : null
  if (!isOnPage) return <Tag>{say('desk.proof.elsewhere')}</Tag>
  return mark.isMoved ? <Tag>{say('desk.proof.moved')}</Tag> : null
}
