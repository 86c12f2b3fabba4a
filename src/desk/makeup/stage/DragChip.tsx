import type { RefObject } from 'react'
import { useMakeupTools } from '../MakeupContext'
import type { Drag } from './useDrag'

/** What is in hand while it is not over the page, beside the pointer: its name, and what letting go would do. */
export function DragChip({
  drag,
  chip,
}: {
  readonly drag: Drag
  readonly chip: RefObject<HTMLDivElement | null>
}) {
  const { say, nameOf } = useMakeupTools()
  const { target, start } = drag
  const isOnPage = target !== null && target !== 'pool'
  return (
    <div
      ref={chip}
      hidden={isOnPage}
      aria-hidden="true"
      className="pointer-events-none fixed top-0 left-0 z-50 max-w-56 truncate bg-ink px-2 py-1 text-sm text-white"
      style={{ transform: `translate(${start.clientX + 14}px, ${start.clientY + 14}px)` }}
    >
      {target === 'pool' ? say('desk.makeup.dropOff') : nameOf(start.item)}
    </div>
  )
}
