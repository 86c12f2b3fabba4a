'use client'

import type { KeyboardEvent, RefObject } from 'react'
import type { HeadlineForm } from '../../../layout/plan/HeadlineForm'
import type { PlacedBox } from '../../../layout/placed/PlacedBox'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import { articleOfBox } from '../../../makeup/itemIds'
import { actsOnItem } from '../actsOnItem'
import { headlineFormOf } from '../headlineFormOf'
import { useMakeupTools } from '../MakeupContext'
import { placeWords } from '../placeWords'
import type { Direction } from './neighbourOf'
import { neighbourOf } from './neighbourOf'
import type { GridBox } from './onPage'
import { movableBoxes } from './onPage'

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}
const forms: readonly HeadlineForm[] = ['across', 'vertical', 'boxed']

interface Held {
  readonly item: string
  readonly target: GridBox
}

/** What the keys do on a box of the page: they are those of the help, and every one has a button in the inspector. */
export function useBoxKeys({
  placed,
  layer,
  held,
  setHeld,
  swapping,
  setSwapping,
}: {
  readonly placed: PlacedPage
  readonly layer: RefObject<HTMLDivElement | null>
  readonly held: Held | null
  readonly setHeld: (held: Held | null) => void
  readonly swapping: string | null
  readonly setSwapping: (item: string | null) => void
}) {
  const tools = useMakeupTools()
  const { say, act, announce, mayEdit, nameOf, select, editCopy } = tools
  const onItem = actsOnItem(tools)

  const go = (box: PlacedBox, direction: Direction) => {
    const next = neighbourOf(box, { boxes: movableBoxes(placed), direction })
    if (next === null) return
    select(next.id)
    layer.current?.querySelector<HTMLElement>(`[data-box="${next.id}"]`)?.focus()
  }
  const shift = ({ item, target }: Held, direction: Direction, by: number) => {
    const { columns, rows } = placed.page
    const across = { left: -1, right: 1, up: 0, down: 0 }[direction]
    const down = { left: 0, right: 0, up: -by, down: by }[direction]
    const moved = {
      ...target,
      column: Math.min(columns - target.columns, Math.max(0, target.column + across)),
      row: Math.min(rows - target.rows, Math.max(0, target.row + down)),
    }
    setHeld({ item, target: moved })
    announce(placeWords(moved, say))
  }
  const setDown = ({ item, target }: Held) => {
    setHeld(null)
    act({ kind: 'moveItem', item, place: { column: target.column, row: target.row } }, item)
  }
  const swap = (from: string, box: PlacedBox) => {
    setSwapping(null)
    onItem.swap(from, box.id)
  }

  const editing: Readonly<Record<string, (box: PlacedBox) => void>> = {
    m: (box) => {
      setHeld({ item: box.id, target: box })
      announce(say('desk.makeup.said.takenUp', { item: nameOf(box.id) }))
    },
    s: (box) => {
      setSwapping(box.id)
      announce(say('desk.makeup.said.swapWith', { item: nameOf(box.id) }))
    },
    '[': (box) => onItem.setWidth(box, box.columns - 1),
    ']': (box) => onItem.setWidth(box, box.columns + 1),
    '<': (box) => onItem.stepSize(box, -1),
    '>': (box) => onItem.stepSize(box, 1),
    h: (box) => {
      const form = headlineFormOf(placed, box.id)
      onItem.setForm(box, forms[(forms.indexOf(form) + 1) % forms.length] ?? 'across')
    },
    l: (box) => onItem.toggleLock(box),
    Delete: (box) => onItem.takeOff(box),
    e: (box) => {
      const articleId = articleOfBox(box.id)
      if (articleId !== null) editCopy(articleId)
    },
  }

  return (event: KeyboardEvent<HTMLButtonElement>, box: PlacedBox): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const does = doesOf()
    if (does === undefined) return
    event.preventDefault()
    event.stopPropagation()
    does()

    function doesOf(): (() => void) | undefined {
      const { key } = event
      const direction = arrows[key]
      if (held !== null && direction) return () => shift(held, direction, event.shiftKey ? 1 : 5)
      if (held !== null && (key === 'Enter' || key === ' ')) return () => setDown(held)
      if (swapping !== null && (key === 'Enter' || key === ' ')) return () => swap(swapping, box)
      if (key === 'Escape')
        return () => {
          if (held !== null || swapping !== null) announce(say('desk.makeup.said.letGo'))
          setHeld(null)
          setSwapping(null)
        }
      if (direction) return () => go(box, direction)
      const edit = mayEdit ? editing[key.length === 1 ? key.toLowerCase() : key] : undefined
      return edit && held === null ? () => edit(box) : undefined
    }
  }
}
