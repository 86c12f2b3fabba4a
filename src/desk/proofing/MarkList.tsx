'use client'

import { useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { MarkItem } from './MarkItem'
import type { ProofStory } from './ProofStory'
import type { ShownMark } from './ShownMark'

/** All marks of a page, those that are open first in mind. */
export function MarkList({
  marks,
  shownOnPage,
  stories,
  issueId,
  chosen,
  onChoose,
  maySettle,
  language,
}: {
  readonly marks: readonly ShownMark[]
  readonly shownOnPage: ReadonlySet<number>
  readonly stories: readonly ProofStory[]
  readonly issueId: number
  readonly chosen: number | null
  readonly onChoose: (id: number) => void
  readonly maySettle: boolean
  readonly language: Language
}) {
  const say = translator(language)
  const [onlyOpen, setOnlyOpen] = useState(false)
  const open = marks.filter(({ settled }) => settled === null)
  const shown = onlyOpen ? open : marks
  return (
    <Panel
      title={say('desk.proof.listOfMarks')}
      aside={
        <span className="text-sm text-quiet" data-testid="open-count">
          {say('desk.proof.openCount', { open: open.length, all: marks.length })}
        </span>
      }
    >
      {marks.length > open.length && (
        <p className="mb-1 flex gap-2">
          {([false, true] as const).map((wanted) => (
            <Button
              key={String(wanted)}
              aria-pressed={onlyOpen === wanted}
              className={onlyOpen === wanted ? 'border-ink font-bold' : ''}
              onClick={() => setOnlyOpen(wanted)}
            >
              {say(wanted ? 'desk.proof.onlyOpen' : 'desk.proof.all')}
            </Button>
          ))}
        </p>
      )}
      {shown.length === 0 && (
        <p className="text-quiet">
          {say(marks.length === 0 ? 'desk.proof.marksNone' : 'desk.proof.marksNoneOpen')}
        </p>
      )}
      <ol className="divide-y divide-rule">
        {shown.map((mark) => (
          <MarkItem
            key={mark.id}
            mark={mark}
            issueId={issueId}
            story={storyOf(mark, stories)}
            isOnPage={shownOnPage.has(mark.id)}
            isChosen={chosen === mark.id}
            maySettle={maySettle}
            onChoose={onChoose}
            language={language}
          />
        ))}
      </ol>
    </Panel>
  )
}

function storyOf({ anchor }: ShownMark, stories: readonly ProofStory[]): string | null {
  return anchor.kind === 'area' ? null : (stories.find(({ id }) => id === anchor.articleId)?.headline ?? null)
}
