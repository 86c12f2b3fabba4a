'use client'

import { memo, useEffect, useRef } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import { articleOfBox } from '../../../makeup/itemIds'
import { PageDrawing } from '../draw/PageDrawing'
import { useMakeupTools } from '../MakeupContext'
import { BoxLayer } from './BoxLayer'
import { DropOutline } from './DropOutline'
import type { GridBox } from './onPage'
import type { DragStart } from './useDrag'
import { useDrag } from './useDrag'
import type { Zoom } from './useZoom'

const Drawing = memo(PageDrawing)

/** The page on the table: drawn as it will be printed, with a layer above it that takes the hand and the keyboard. */
export function PageStage({
  placed,
  zoom,
  overlay,
}: {
  readonly placed: PlacedPage
  readonly zoom: Zoom
  /** Another page to be seen through this one, from 0 to 1. */
  readonly overlay: { readonly placed: PlacedPage; readonly share: number } | null
}) {
  const { say, act, drag: shared, images, mayEdit, select } = useMakeupTools()
  const sheet = useRef<HTMLDivElement>(null)
  const { drag, begin } = useDrag({
    sheet,
    page: placed.page,
    boxes: placed.boxes,
    onDrop: (start, target) => {
      act(actOfDrop(start, target), start.item)
      select(start.item)
    },
  })
  useEffect(() => {
    shared.current = mayEdit ? begin : null
  }, [begin, mayEdit, shared])

  return (
    <div
      ref={zoom.attach}
      role="region"
      aria-label={say('desk.makeup.stage')}
      tabIndex={0}
      className="relative h-full overflow-auto overscroll-contain bg-firm/25 p-3 focus-visible:outline-offset-[-3px]"
      onKeyDown={(event) => zoomKeys(event, zoom)}
      onPointerDown={(event) => pan(event, zoom)}
      onClick={(event) => {
        if (event.target === event.currentTarget) select(null)
      }}
      data-testid="stage"
    >
      <div
        ref={sheet}
        className="relative mx-auto bg-white shadow-[0_1px_2px_#0003,0_8px_24px_#0002]"
        style={{ width: zoom.width ?? '100%' }}
        data-testid="sheet"
      >
        <Drawing placed={placed} images={images} />
        {overlay && (
          <div
            className="pointer-events-none absolute inset-0 mix-blend-multiply"
            style={{ opacity: overlay.share }}
          >
            <Drawing placed={overlay.placed} images={noImages} />
          </div>
        )}
        <BoxLayer placed={placed} begin={mayEdit ? begin : null} isDragging={drag !== null} />
        {drag?.target && <DropOutline target={drag.target} page={placed.page} label={drag.start.item} />}
      </div>
    </div>
  )
}

const noImages: ReadonlyMap<string, string> = new Map()

function zoomKeys(event: KeyboardEvent, { zoomIn, zoomOut, fit }: Zoom): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const does = { '+': zoomIn, '=': zoomIn, '-': zoomOut, '0': fit }[event.key]
  if (does === undefined) return
  event.preventDefault()
  does()
}

/** With the middle button, or from the table beside the sheet, the page is pushed about. */
function pan(event: PointerEvent<HTMLDivElement>, { scroller }: Zoom): void {
  const element = scroller.current
  const isTable = event.target === event.currentTarget
  if (
    element === null ||
    event.pointerType !== 'mouse' ||
    !(event.button === 1 || (isTable && event.button === 0))
  )
    return
  if (event.nativeEvent.offsetX > element.clientWidth || event.nativeEvent.offsetY > element.clientHeight)
    return
  const from = { x: event.clientX + element.scrollLeft, y: event.clientY + element.scrollTop }
  const move = (to: globalThis.PointerEvent) => {
    element.scrollLeft = from.x - to.clientX
    element.scrollTop = from.y - to.clientY
  }
  window.addEventListener('pointermove', move)
  window.addEventListener('pointerup', () => window.removeEventListener('pointermove', move), { once: true })
}

function actOfDrop({ item, grip, box, isFromList }: DragStart, target: GridBox) {
  const { column, row, columns, rows } = target
  const articleId = articleOfBox(item)
  if (isFromList && articleId !== null)
    return { kind: 'addStory' as const, articleId, place: { column, row } }
  switch (grip) {
    case 'whole':
      return { kind: 'moveItem' as const, item, place: { column, row } }
    case 'left':
    case 'right':
      return { kind: 'setWidth' as const, item, columns, place: { column, row: box.row } }
    case 'foot':
      return { kind: 'setDepth' as const, item, rows, place: { column: box.column, row: box.row } }
  }
}
