'use client'

import { useRef } from 'react'
import type { ReactNode } from 'react'
import type { Language } from '../../messages/messagesFor'
import { roundLooks } from './roundLooks'
import type { ProofSelection } from './ProofSelection'
import type { ProofStory } from './ProofStory'
import type { ShownMark } from './ShownMark'
import { wordsOfPart } from './wordsOfPart'

/** The stories of a page in order as text to be marked: for a page that is not laid out yet, and for small screens. */
export function ProofText({
  stories,
  marks,
  chosen,
  onSelect,
  language,
}: {
  readonly stories: readonly ProofStory[]
  readonly marks: readonly ShownMark[]
  readonly chosen: number | null
  readonly onSelect: (selection: ProofSelection) => void
  readonly language: Language
}) {
  const room = useRef<HTMLDivElement>(null)
  const take = () => {
    const passage = selectedIn(room.current)
    if (passage) onSelect({ kind: 'passage', passage })
  }
  return (
    <div
      ref={room}
      onPointerUp={() => setTimeout(take, 0)} // the selection is there after the event
      onKeyUp={take}
      onTouchEnd={() => setTimeout(take, 300)}
      className="space-y-8 divide-y divide-rule bg-white p-4"
      data-testid="proof-text"
    >
      {stories.map((story) => (
        <article key={story.id} className="space-y-1 pt-4 font-serif leading-loose">
          {story.parts.map(({ part, text }) => (
            <p
              key={part}
              data-article={story.id}
              data-part={part}
              title={wordsOfPart(part, language)}
              className={
                part === 'headline' ? 'text-xl font-black' : part.startsWith('body') ? 'indent-8' : ''
              }
            >
              {withMarks(
                text,
                marks.filter(
                  ({ anchor, now }) =>
                    anchor.kind === 'passage' &&
                    anchor.articleId === story.id &&
                    now.kind === 'passage' &&
                    now.part === part,
                ),
                chosen,
              )}
            </p>
          ))}
        </article>
      ))}
    </div>
  )
}

/** A text parted where marks begin and end; nothing is added to it, so that places in it count as in the copy. */
function withMarks(text: string, marks: readonly ShownMark[], chosen: number | null): ReactNode {
  const placeOf = ({ now }: ShownMark) => (now.kind === 'passage' ? now : { start: 0, end: 0 })
  const edges = [
    ...new Set([0, text.length, ...marks.flatMap((mark) => [placeOf(mark).start, placeOf(mark).end])]),
  ]
  const sorted = edges.filter((at) => at <= text.length).toSorted((one, other) => one - other)
  return sorted.slice(0, -1).map((start, at) => {
    const end = sorted[at + 1] ?? text.length
    const over = marks.findLast((mark) => placeOf(mark).start <= start && placeOf(mark).end >= end)
    const piece = text.slice(start, end)
    if (!over) return piece
    const { color } = roundLooks[over.round]
    return (
      <mark
        key={start}
        data-number={over.number}
        className="bg-transparent underline decoration-2 underline-offset-4"
        style={{
          textDecorationColor: color,
          textDecorationStyle: (['solid', 'dashed', 'dotted'] as const)[over.round - 1],
          backgroundColor: over.id === chosen ? `${color}33` : undefined,
          opacity: over.settled ? 0.6 : 1,
        }}
      >
        {piece}
      </mark>
    )
  })
}

/** The passage that the browser has selected, where it lies in one part of one story. */
function selectedIn(room: HTMLElement | null) {
  const selection = window.getSelection()
  if (!room || !selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const holder = partAround(range.startContainer)
  if (!holder || !room.contains(holder) || partAround(range.endContainer) !== holder) return null
  const before = document.createRange()
  before.setStart(holder, 0)
  before.setEnd(range.startContainer, range.startOffset)
  const start = before.toString().length
  const { article, part } = holder.dataset
  return { articleId: Number(article), part: part ?? '', start, end: start + range.toString().length }
}

function partAround(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement
  return element?.closest<HTMLElement>('[data-part]') ?? null
}
