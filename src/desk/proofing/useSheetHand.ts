'use client'

import { useRef, useState } from 'react'
import type { PointerEvent, RefObject } from 'react'
import type { PageGeometry } from '../../layout/placed/PlacedPage'
import type { ClusterAt } from '../../makeup/proof/clusterAt'
import { clusterAt } from '../../makeup/proof/clusterAt'
import { passageBetween } from '../../makeup/proof/passageBetween'
import type { ProofLine } from '../../makeup/proof/proofLines'
import type { ProofSelection } from './ProofSelection'

export type ProofTool = 'text' | 'area' | 'move'

/** Points that a frame must at least have: less is a tap. */
const leastFrame = 3

/** What the hand does on the sheet: it runs over words, or draws a frame. With the tool `move` the page is pushed about. */
export function useSheetHand(options: {
  readonly sheet: RefObject<SVGSVGElement | null>
  readonly page: PageGeometry
  readonly lines: readonly ProofLine[]
  readonly tool: ProofTool
  readonly onSelect: (selection: ProofSelection | null, caret: ClusterAt | null) => void
}) {
  const { sheet, page, lines, tool, onSelect } = options
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null)
  const [isDrawing, setDrawing] = useState(false)

  const pointOf = (event: PointerEvent) => {
    const room = sheet.current?.getBoundingClientRect()
    if (!room || room.width === 0) return null
    const share = (value: number, size: number) => Math.min(1, Math.max(0, value / size))
    return {
      x: share(event.clientX - room.left, room.width) * page.widthPt,
      y: share(event.clientY - room.top, room.height) * page.heightPt,
    }
  }
  const follow = (event: PointerEvent) => {
    const [start, end] = [from.current, pointOf(event)]
    if (!start || !end) return
    if (tool === 'area') {
      const rect = {
        x: round(Math.min(start.x, end.x)),
        y: round(Math.min(start.y, end.y)),
        width: round(Math.abs(start.x - end.x)),
        height: round(Math.abs(start.y - end.y)),
      }
      onSelect(Math.min(rect.width, rect.height) < leastFrame ? null : { kind: 'area', rect }, null)
      return
    }
    const [first, last] = [clusterAt(lines, start), clusterAt(lines, end)]
    const passage = first && passageBetween(lines, first, last ?? first)
    onSelect(passage && { kind: 'passage', passage }, last ?? first)
  }
  return {
    isDrawing,
    hand: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        if (tool === 'move' || event.button !== 0) return
        from.current = pointOf(event)
        event.currentTarget.setPointerCapture(event.pointerId)
        setDrawing(true)
        follow(event)
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        if (from.current) follow(event)
      },
      onPointerUp: () => {
        from.current = null
        setDrawing(false)
      },
      onPointerCancel: () => {
        from.current = null
        setDrawing(false)
      },
    },
  }
}

const round = (points: number): number => Math.round(points * 10) / 10
