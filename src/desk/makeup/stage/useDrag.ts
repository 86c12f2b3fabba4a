'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { PlacedBox } from '../../../layout/placed/PlacedBox'
import type { PageGeometry } from '../../../layout/placed/PlacedPage'
import { startAutoScroll } from './autoScroll'
import { gridPointUnder, targetOf } from './dragTarget'
import type { Hand } from './dragTarget'
import { markPool } from './markPool'
import type { DragStart } from './DragStart'
import type { GridBox } from './onPage'

/** A drag under way: what is dragged, and where it would come to lie: on the page, back in the pool, or nowhere (null). */
export interface Drag {
  readonly start: DragStart
  readonly target: GridBox | 'pool' | null
}

/** How far the pointer goes before a press becomes a drag, in px. */
const slack = 5

/** Follows a drag over the page's sheet, which comes along where the hand is at an edge; Escape lets go without a drop. */
export function useDrag({
  sheet,
  stage,
  page,
  boxes,
  onDrop,
}: {
  readonly sheet: RefObject<HTMLElement | null>
  readonly stage: RefObject<HTMLElement | null>
  readonly page: PageGeometry
  readonly boxes: readonly PlacedBox[]
  readonly onDrop: (start: DragStart, target: GridBox | 'pool') => void
}) {
  const [drag, setDrag] = useState<Drag | null>(null)
  /** What shows the hand where it is over nothing: moved without drawing the desk again. */
  const chip = useRef<HTMLDivElement>(null)
  const now = useRef({ page, boxes, onDrop })
  useEffect(() => {
    now.current = { page, boxes, onDrop }
  }, [page, boxes, onDrop])

  const begin = useCallback(
    (start: DragStart) => {
      const from = gridPointUnder(start, { sheet: sheet.current, page: now.current.page })
      if (from === null) return
      let hand: Hand = start
      let latest: Drag | null = null
      let stopScroll: (() => void) | null = null
      const follow = () => {
        const mayLeave = start.grip === 'whole' && !start.isFromList
        const target =
          mayLeave && markPool(hand)
            ? ('pool' as const)
            : targetOf({ start, from, hand }, { sheet: sheet.current, ...now.current })
        if (chip.current)
          chip.current.style.transform = `translate(${hand.clientX + 14}px, ${hand.clientY + 14}px)`
        if (latest && isSame(latest.target, target)) return
        latest = { start, target }
        setDrag(latest)
      }
      const move = (event: PointerEvent) => {
        const far = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY)
        if (latest === null && far < slack) return
        event.preventDefault()
        hand = event
        stopScroll ??= startAutoScroll({ stage: stage.current, hand: () => hand, moved: follow })
        follow()
      }
      const end = () => {
        stopScroll?.()
        markPool(null)
        listeners.forEach(([name, hear]) => window.removeEventListener(name, hear as EventListener, true))
        setDrag(null)
      }
      const drop = () => {
        end()
        if (latest === null) return
        if (latest.target) now.current.onDrop(start, latest.target)
        window.addEventListener('click', swallow, { capture: true, once: true })
        setTimeout(() => window.removeEventListener('click', swallow, true))
      }
      const cancel = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        end()
      }
      const listeners = [
        ['pointermove', move],
        ['pointerup', drop],
        ['pointercancel', end],
        ['keydown', cancel],
      ] as const
      listeners.forEach(([name, hear]) => window.addEventListener(name, hear as EventListener, true))
    },
    [sheet, stage],
  )
  return { drag, begin, chip }
}

const isSame = (one: Drag['target'], other: Drag['target']): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

/** The click that ends a drag is no click. */
function swallow(event: MouseEvent): void {
  event.stopPropagation()
  event.preventDefault()
}
