'use client'

import { assignLines } from '../../intake/edit/assignLines'
import { joinPieces } from '../../intake/edit/joinPieces'
import { leaveAsItIs } from '../../intake/edit/leaveAsItIs'
import { moveBlock } from '../../intake/edit/moveBlock'
import type { PageReading, Unresolved } from '../../intake/PageReading'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { AssignControls } from './AssignControls'
import type { Mend } from './useReading'

const shown = 14
const candidateWords = { openTail: 'joinTo', orphanHead: 'joinFrom', misplaced: 'moveAfter' } as const

/** What the reading could not be sure of, with what an editor can do about each. */
export function OpenQuestions({
  reading,
  mend,
  language,
}: {
  readonly reading: PageReading
  readonly mend: Mend
  readonly language: Language
}) {
  const say = translator(language)
  const { unresolved, discarded } = reading
  return (
    <Panel title={say('desk.takeIn.unresolved')}>
      {unresolved.length === 0 && <p className="text-pine">{say('desk.takeIn.unresolvedNone')}</p>}
      <ul className="divide-y divide-rule">
        {unresolved.map((question) => (
          <li
            key={question.kind + question.lines.join()}
            className="space-y-1 py-2"
            data-kind={question.kind}
          >
            <p>{question.message}</p>
            <Answers {...{ question, reading, mend, language }} />
          </li>
        ))}
        {discarded.map((line) => (
          <li key={line} className="space-y-1 py-2 text-sm text-quiet">
            <p>
              {say('desk.takeIn.sourceLine', { line })} {textAt(reading, line)} ·{' '}
              {say('desk.takeIn.discarded')}
            </p>
            <AssignControls {...{ reading, line, mend, language }} story={0} />
          </li>
        ))}
      </ul>
    </Panel>
  )
}

function Answers({
  question,
  reading,
  mend,
  language,
}: {
  readonly question: Unresolved
  readonly reading: PageReading
  readonly mend: Mend
  readonly language: Language
}) {
  const say = translator(language)
  const { kind, lines, candidates } = question
  const first = lines[0] ?? 0
  const last = lines.at(-1) ?? 0
  if (kind === 'unassigned') {
    const near = reading.stories.findIndex(({ lines: [from] }) => from === candidates[0]?.line)
    return (
      <div className="flex flex-wrap items-end gap-2">
        <AssignControls {...{ reading, mend, language }} line={first} story={Math.max(0, near)} />
        <Button onClick={() => mend((now) => assignLines(now, { line: first, as: 'discarded' }))}>
          {say('desk.takeIn.discard')}
        </Button>
      </div>
    )
  }
  return (
    <div className="flex flex-wrap gap-2">
      {candidates.map(({ line }) => (
        <Button
          key={line}
          onClick={() =>
            mend((now) => {
              if (kind === 'openTail') return joinPieces(now, { tailLine: last, headLine: line })
              if (kind === 'orphanHead') return joinPieces(now, { tailLine: line, headLine: first })
              return moveBlock(now, { line: first, afterLine: line, story: 0 })
            })
          }
        >
          {say(`desk.takeIn.${candidateWords[kind]}`, {
            line,
            text: textAt(reading, line),
          })}
        </Button>
      ))}
      <Button look="quiet" onClick={() => mend((now) => leaveAsItIs(now, { kind, line: first }))}>
        {say('desk.takeIn.settle')}
      </Button>
      <a href={`#source-${first}`} className="inline-flex min-h-9 items-center text-sm">
        {say('desk.takeIn.goTo', { line: first })}
      </a>
    </div>
  )
}

function textAt(reading: PageReading, line: number): string {
  const text = reading.source[line - 1]?.trim() ?? ''
  return text.length > shown ? `${text.slice(0, shown)}…` : text
}
