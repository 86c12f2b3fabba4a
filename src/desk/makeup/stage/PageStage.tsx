'use client'

import { memo, useEffect, useRef } from 'react'
import type { KeyboardEvent, PointerEvent } from 'react'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import { actsOnItem } from '../actsOnItem'
import { PageDrawing } from '../draw/PageDrawing'
import { useMakeupTools } from '../MakeupContext'
import { actOfDrop } from './actOfDrop'
import { BoxLayer } from './BoxLayer'
import { DropOutline } from './DropOutline'
import { DragChip } from './DragChip'
import { useDrag } from './useDrag'
import type { Zoom } from './useZoom'

const Drawing = memo(PageDrawing)

/** Ms that the hand rests over a place before the page is set for a drop there. */
const rest = 70

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
  const tools = useMakeupTools()
  const { say, act, tryOut, drag: shared, images, mayEdit, select } = tools
  const sheet = useRef<HTMLDivElement>(null)
  const { drag, begin, chip } = useDrag({
    sheet,
    stage: zoom.scroller,
    page: placed.page,
    boxes: placed.boxes,
    onDrop: (start, target) => {
      if (target === 'pool') return actsOnItem(tools).takeOff({ id: start.item })
      act(actOfDrop(start, target), start.item)
      select(start.item)
    },
  })
  const { target = null, start = null } = drag ?? {}
  useEffect(() => {
    if (start === null || target === null || target === 'pool') return undefined
    const timer = setTimeout(() => tryOut(actOfDrop(start, target)), rest)
    return () => clearTimeout(timer)
  }, [start, target, tryOut])
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
            className="pointer-events-none absolute inset-0 fill-[#1c4f9c] mix-blend-multiply"
            style={{ opacity: overlay.share }}
          >
            <Drawing placed={overlay.placed} images={noImages} />
          </div>
        )}
        <BoxLayer placed={placed} begin={mayEdit ? begin : null} isDragging={drag !== null} />
        {drag && target && target !== 'pool' && (
          <DropOutline target={target} page={placed.page} label={drag.start.item} />
        )}
      </div>
      {drag && <DragChip drag={drag} chip={chip} />}
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
