'use client'

import { useState } from 'react'
import { changeKind } from '../../intake/edit/changeKind'
import { joinPieces } from '../../intake/edit/joinPieces'
import { moveBlock } from '../../intake/edit/moveBlock'
import { splitStory } from '../../intake/edit/splitStory'
import type { PageReading, ReadBlock } from '../../intake/PageReading'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { classNames } from '../../ui/classNames'
import { TextArea } from '../../ui/TextArea'
import { AssignControls } from './AssignControls'
import { LineNumbers } from './LineNumbers'
import { setBlockText } from './setBlockText'
import type { Mend } from './useReading'

/** One paragraph or subhead as it was read, and everything that can be done to it. */
export function BlockRead({
  reading,
  story,
  block,
  previous,
  beforePrevious,
  next,
  mend,
  language,
}: {
  readonly reading: PageReading
  readonly story: number
  readonly block: ReadBlock
  readonly previous: ReadBlock | null
  readonly beforePrevious: ReadBlock | null
  readonly next: ReadBlock | null
  readonly mend: Mend
  readonly language: Language
}) {
  const say = translator(language)
  const [typed, setTyped] = useState<string | null>(null)
  const line = block.lines[0] ?? 0
  const last = (one: ReadBlock | null) => one?.lines.at(-1) ?? null
  const isOpen = reading.unresolved.some(({ lines }) => lines.some((one) => block.lines.includes(one)))
  return (
    <li className={classNames('py-2', isOpen && 'bg-amber-wash')}>
      <p
        className={classNames(
          'font-serif leading-7',
          block.kind === 'subhead' ? 'font-bold' : 'indent-[2em]',
        )}
      >
        {block.text}
      </p>
      <details>
        <summary className="inline-block py-0.5 text-xs text-quiet">
          {say(`desk.takeIn.${block.kind}`)}
          <LineNumbers lines={block.lines} language={language} />
        </summary>
        <div className="flex flex-wrap gap-2 py-2">
          <Button
            onClick={() =>
              mend((now) => changeKind(now, { line, to: block.kind === 'subhead' ? 'paragraph' : 'subhead' }))
            }
          >
            {say(block.kind === 'subhead' ? 'desk.takeIn.toParagraph' : 'desk.takeIn.toSubhead')}
          </Button>
          {next && (
            <Button
              onClick={() =>
                mend((now) =>
                  joinPieces(now, { tailLine: last(block) ?? line, headLine: next.lines[0] ?? 0 }),
                )
              }
            >
              {say('desk.takeIn.joinNext')}
            </Button>
          )}
          {previous && (
            <Button
              onClick={() => mend((now) => moveBlock(now, { line, afterLine: last(beforePrevious), story }))}
            >
              {say('desk.takeIn.moveUp')}
            </Button>
          )}
          {next && (
            <Button onClick={() => mend((now) => moveBlock(now, { line, afterLine: last(next), story }))}>
              {say('desk.takeIn.moveDown')}
            </Button>
          )}
          <Button onClick={() => mend((now) => splitStory(now, { line }))}>
            {say('desk.takeIn.splitHere')}
          </Button>
          <Button onClick={() => setTyped(block.text)}>{say('desk.takeIn.editText')}</Button>
        </div>
        {typed !== null && (
          <div className="space-y-1 pb-2">
            <TextArea
              label={say('desk.takeIn.editText')}
              value={typed}
              rows={5}
              onChange={(event) => setTyped(event.target.value)}
            />
            <Button
              onClick={() => {
                mend((now) => setBlockText(now, { line, text: typed }))
                setTyped(null)
              }}
            >
              {say('desk.takeIn.editDone')}
            </Button>
          </div>
        )}
        <AssignControls {...{ reading, line, story, mend, language }} />
      </details>
    </li>
  )
}
