'use client'

import { useRef, useState } from 'react'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import { useMakeupTools } from '../MakeupContext'
import { BoxButton } from './BoxButton'
import { DropOutline } from './DropOutline'
import { EdgeGrips } from './EdgeGrips'
import type { GridBox } from './onPage'
import { movableBoxes } from './onPage'
import type { DragStart } from './DragStart'
import { useBoxKeys } from './useBoxKeys'

/**
 * The boxes of a page as buttons above it. One of them is in the tab order; the arrows go from box to box. With the
 * keyboard a box is taken up (M), moved by the arrows and set down (Enter), or swapped with another (S).
 */
export function BoxLayer({
  placed,
  begin,
  isDragging,
}: {
  readonly placed: PlacedPage
  readonly begin: ((start: DragStart) => void) | null
  readonly isDragging: boolean
}) {
  const { say, selected, boxOf } = useMakeupTools()
  const layer = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState<{ readonly item: string; readonly target: GridBox } | null>(null)
  const [swapping, setSwapping] = useState<string | null>(null)
  const keys = useBoxKeys({ placed, layer, held, setHeld, swapping, setSwapping })
  const boxes = movableBoxes(placed)
  // A button that changes its place among the others loses the keyboard: their order in the document stays.
  const inPlace = [...boxes].sort((one, other) => (one.id < other.id ? -1 : 1))
  const inTabOrder = boxes.some(({ id }) => id === selected) ? selected : (boxes[0]?.id ?? null)
  const box = selected === null ? null : boxOf(selected)
  return (
    <div
      ref={layer}
      role="group"
      aria-label={say('desk.makeup.boxes')}
      aria-describedby="makeup-keys"
      className="absolute inset-0"
    >
      <p id="makeup-keys" className="sr-only">
        {say('desk.makeup.boxesHint')}
      </p>
      {inPlace.map((one) => (
        <BoxButton
          key={one.id}
          box={one}
          isInTabOrder={one.id === inTabOrder}
          isSwapping={swapping === one.id}
          begin={begin}
          onKeyDown={(event) => keys(event, one)}
        />
      ))}
      {begin && box && !isDragging && held === null && (
        <EdgeGrips box={box} page={placed.page} begin={begin} />
      )}
      {held && <DropOutline target={held.target} page={placed.page} label={held.item} />}
    </div>
  )
}
