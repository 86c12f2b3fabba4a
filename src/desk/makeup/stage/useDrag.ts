'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'
import type { PlacedBox } from '../../../layout/placed/PlacedBox'
import type { PageGeometry } from '../../../layout/placed/PlacedPage'
import type { GridBox } from './onPage'
import { gridPointOf } from './onPage'
import { snapBox } from './snapBox'

/** Which part of a box is in hand: the whole of it, or one of its edges. */
export type Grip = 'whole' | 'left' | 'right' | 'foot'

/** Something that the hand takes up, where it is a box already or will be one. */
export interface DragStart {
  readonly item: string
  readonly grip: Grip
  readonly box: GridBox
  /** Where the pointer is on the screen; from a list the box hangs at its own corner. */
  readonly clientX: number
  readonly clientY: number
  readonly isFromList: boolean
}

/** A drag under way: what is dragged, and where it would come to lie; null while it is off the page. */
export interface Drag {
  readonly start: DragStart
  readonly target: GridBox | null
}

/** How far the pointer goes before a press becomes a drag, in px. */
const slack = 5

/** Follows a drag over the page's sheet; Escape lets go of it without a drop. */
export function useDrag({
  sheet,
  page,
  boxes,
  onDrop,
}: {
  readonly sheet: RefObject<HTMLElement | null>
  readonly page: PageGeometry
  readonly boxes: readonly PlacedBox[]
  readonly onDrop: (start: DragStart, target: GridBox) => void
}) {
  const [drag, setDrag] = useState<Drag | null>(null)
  const now = useRef({ page, boxes, onDrop })
  useEffect(() => {
    now.current = { page, boxes, onDrop }
  }, [page, boxes, onDrop])

  const begin = useCallback(
    (start: DragStart) => {
      let latest: Drag | null = null
      const move = (event: PointerEvent) => {
        const far = Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY)
        if (latest === null && far < slack) return
        event.preventDefault()
        latest = { start, target: targetOf(start, event, { sheet: sheet.current, ...now.current }) }
        setDrag(latest)
      }
      const end = () => {
        window.removeEventListener('pointermove', move)
        window.removeEventListener('pointerup', drop)
        window.removeEventListener('pointercancel', end)
        window.removeEventListener('keydown', cancel, true)
        setDrag(null)
      }
      const drop = () => {
        end()
        if (latest?.target) now.current.onDrop(start, latest.target)
        if (latest) window.addEventListener('click', swallow, { capture: true, once: true })
        setTimeout(() => window.removeEventListener('click', swallow, true))
      }
      const cancel = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        end()
      }
      window.addEventListener('pointermove', move)
      window.addEventListener('pointerup', drop)
      window.addEventListener('pointercancel', end)
      window.addEventListener('keydown', cancel, true)
    },
    [sheet],
  )
  return { drag, begin }
}

/** The click that ends a drag is no click. */
function swallow(event: MouseEvent): void {
  event.stopPropagation()
  event.preventDefault()
}

function targetOf(
  start: DragStart,
  event: PointerEvent,
  {
    sheet,
    page,
    boxes,
  }: {
    readonly sheet: HTMLElement | null
    readonly page: PageGeometry
    readonly boxes: readonly PlacedBox[]
  },
): GridBox | null {
  if (sheet === null) return null
  const room = sheet.getBoundingClientRect()
  const scale = page.widthPt / room.width
  const at = (x: number, y: number) =>
    gridPointOf({ x: (x - room.left) * scale, y: (y - room.top) * scale }, page)
  const to = at(event.clientX, event.clientY)
  const isOver =
    event.clientX >= room.left &&
    event.clientX <= room.right &&
    event.clientY >= room.top &&
    event.clientY <= room.bottom
  if (start.isFromList && !isOver) return null
  const from = start.isFromList
    ? { column: start.box.column + start.box.columns / 2, row: start.box.row + 2 }
    : at(start.clientX, start.clientY)
  const by = { columns: to.column - from.column, rows: to.row - from.row }
  return snapBox(pulled(start, by), { boxes, page, own: start.item })
}

function pulled({ grip, box }: DragStart, by: { readonly columns: number; readonly rows: number }): GridBox {
  switch (grip) {
    case 'whole':
      return { ...box, column: box.column + by.columns, row: box.row + by.rows }
    case 'right':
      return { ...box, columns: Math.max(1, box.columns + by.columns) }
    case 'left': {
      const column = Math.min(Math.max(0, Math.round(box.column + by.columns)), box.column + box.columns - 1)
      return { ...box, column, columns: box.column + box.columns - column }
    }
    case 'foot':
      return { ...box, rows: Math.max(3, box.rows + by.rows) }
  }
}
