'use client'

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { RefObject } from 'react'

/** Steps of the zoom in percent: 100 is the size of print. */
const steps = [25, 33, 50, 67, 80, 100, 125, 150, 200, 250, 300] as const
/** CSS px in a point. */
const pixelsPerPoint = 4 / 3
const margin = 24

export interface Zoom {
  readonly scroller: RefObject<HTMLDivElement | null>
  /** The scroller's `ref`: it comes with the first page, which may be later than the desk. */
  readonly attach: (element: HTMLDivElement | null) => void
  /** The width of the sheet in px; null before the room is known. */
  readonly width: number | null
  readonly percent: number
  readonly isFit: boolean
  readonly zoomIn: () => void
  readonly zoomOut: () => void
  readonly fit: () => void
  readonly zoomTo: (percent: number) => void
}

/** How large a page is shown: whole in its room, or from 25 to 300 percent of print; Ctrl and the wheel zoom about the pointer. */
export function useZoom(sheet: { readonly widthPt: number; readonly heightPt: number }): Zoom {
  const scroller = useRef<HTMLDivElement>(null)
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const attach = useCallback((attached: HTMLDivElement | null) => {
    scroller.current = attached
    setElement(attached)
  }, [])
  const [room, setRoom] = useState<{ readonly width: number; readonly height: number } | null>(null)
  const [chosen, setChosen] = useState<number | null>(null)
  const anchor = useRef<{ x: number; y: number; left: number; top: number } | null>(null)

  useEffect(() => {
    if (element === null) return undefined
    const observer = new ResizeObserver(() =>
      setRoom({ width: element.clientWidth, height: element.clientHeight }),
    )
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])

  const whole = room === null ? null : wholeIn(room, sheet)
  const percent = chosen ?? whole ?? 50
  const zoomTo = useCallback(
    (wanted: number, at?: { readonly clientX: number; readonly clientY: number }) => {
      anchor.current = scroller.current === null ? null : anchorOf(scroller.current, at)
      setChosen(Math.min(300, Math.max(25, Math.round(wanted))))
    },
    [],
  )

  useLayoutEffect(() => {
    const element = scroller.current
    const held = anchor.current
    anchor.current = null
    if (element === null || held === null) return
    element.scrollLeft = held.x * element.scrollWidth - held.left
    element.scrollTop = held.y * element.scrollHeight - held.top
  }, [percent])

  const now = useRef(percent)
  useEffect(() => {
    now.current = percent
  }, [percent])
  useEffect(() => {
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return
      event.preventDefault() // the browser would zoom the whole desk
      zoomTo(now.current * Math.exp(-event.deltaY / 400), event)
    }
    element?.addEventListener('wheel', wheel, { passive: false })
    return () => element?.removeEventListener('wheel', wheel)
  }, [element, zoomTo])

  return {
    scroller,
    attach,
    width: room === null ? null : (sheet.widthPt * pixelsPerPoint * percent) / 100,
    percent: Math.round(percent),
    isFit: chosen === null,
    zoomIn: () => zoomTo(steps.find((step) => step > percent + 1) ?? 300),
    zoomOut: () => zoomTo(steps.findLast((step) => step < percent - 1) ?? 25),
    fit: () => setChosen(null),
    zoomTo,
  }
}

function wholeIn(
  room: { readonly width: number; readonly height: number },
  { widthPt, heightPt }: { readonly widthPt: number; readonly heightPt: number },
): number {
  const across = (room.width - margin) / (widthPt * pixelsPerPoint)
  const down = (room.height - margin) / (heightPt * pixelsPerPoint)
  return (room.width < 600 ? across : Math.min(across, down)) * 100
}

/** The point of the sheet that stays under the pointer, else that in the middle, in shares of what can be scrolled. */
function anchorOf(
  element: HTMLElement,
  at: { readonly clientX: number; readonly clientY: number } | undefined,
) {
  const room = element.getBoundingClientRect()
  const left = at === undefined ? element.clientWidth / 2 : at.clientX - room.left
  const top = at === undefined ? element.clientHeight / 2 : at.clientY - room.top
  return {
    left,
    top,
    x: (element.scrollLeft + left) / element.scrollWidth,
    y: (element.scrollTop + top) / element.scrollHeight,
  }
}
