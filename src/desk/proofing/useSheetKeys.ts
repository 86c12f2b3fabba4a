'use client'

import { useRef } from 'react'
import type { KeyboardEvent } from 'react'
import type { PageGeometry } from '../../layout/placed/PlacedPage'
import type { ClusterAt } from '../../makeup/proof/clusterAt'
import { clusterAt } from '../../makeup/proof/clusterAt'
import { clusterRects } from '../../makeup/proof/clusterRects'
import { passageBetween } from '../../makeup/proof/passageBetween'
import type { ProofLine } from '../../makeup/proof/proofLines'
import type { Rect } from '../../makeup/proof/Rect'
import type { Zoom } from '../makeup/stage/useZoom'
import type { ProofSelection } from './ProofSelection'
import type { ProofTool } from './useSheetHand'

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
/** Points that a frame moves or grows by. */
const frameStep = 8

/** The sheet by keyboard: arrows move the cursor or the frame, with Shift they select or resize; A frames; Enter goes to the form. */
export function useSheetKeys(options: {
  readonly page: PageGeometry
  readonly lines: readonly ProofLine[]
  readonly tool: ProofTool
  readonly setTool: (tool: ProofTool) => void
  readonly caret: ClusterAt | null
  readonly selection: ProofSelection | null
  readonly onSelect: (selection: ProofSelection | null, caret: ClusterAt | null) => void
  readonly onEnter: () => void
  readonly zoom: Zoom
}) {
  const { page, lines, tool, setTool, caret, selection, onSelect, onEnter, zoom } = options
  const origin = useRef<ClusterAt | null>(null)

  const moveText = ([across, down]: readonly [number, number], extends_: boolean) => {
    const start = caret ?? firstOf(lines)
    if (!start) return
    const next = caret === null ? start : (stepFrom(lines, start, across, down) ?? start)
    if (!extends_ || origin.current === null) origin.current = extends_ ? start : next
    const passage = passageBetween(lines, extends_ ? origin.current : next, next)
    onSelect(passage && { kind: 'passage', passage }, next)
  }
  const moveFrame = ([across, down]: readonly [number, number], resizes: boolean) => {
    const held: Rect =
      selection?.kind === 'area'
        ? selection.rect
        : { x: page.origin.x, y: page.origin.y, width: 80, height: 60 }
    const by = { x: across * frameStep, y: down * frameStep }
    const rect = resizes
      ? { ...held, width: Math.max(8, held.width + by.x), height: Math.max(8, held.height + by.y) }
      : { ...held, x: held.x + by.x, y: held.y + by.y }
    onSelect({ kind: 'area', rect: within(rect, page) }, null)
  }
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const step = steps[event.key]
    const does = step
      ? () => (tool === 'area' ? moveFrame(step, event.shiftKey) : moveText(step, event.shiftKey))
      : {
          '+': zoom.zoomIn,
          '=': zoom.zoomIn,
          '-': zoom.zoomOut,
          '0': zoom.fit,
          a: () => setTool(tool === 'area' ? 'text' : 'area'),
          Enter: onEnter,
          Escape: () => onSelect(null, caret),
        }[event.key]
    if (!does) return
    event.preventDefault()
    does()
  }
}

function within(rect: Rect, { widthPt, heightPt }: PageGeometry): Rect {
  const [width, height] = [Math.min(rect.width, widthPt), Math.min(rect.height, heightPt)]
  const place = (value: number, room: number) => Math.min(Math.max(0, value), room)
  return { x: place(rect.x, widthPt - width), y: place(rect.y, heightPt - height), width, height }
}

const isOfStory = (lines: readonly ProofLine[], { line, cluster }: ClusterAt): boolean =>
  (lines[line]?.clusters[cluster] ?? null) !== null

function firstOf(lines: readonly ProofLine[]): ClusterAt | null {
  const line = lines.findIndex(({ clusters }) => clusters.some((place) => place !== null))
  const cluster = lines[line]?.clusters.findIndex((place) => place !== null)
  return cluster === undefined ? null : { line, cluster }
}

/** The next character across; up and down, the one above or below it on the sheet. */
function stepFrom(
  lines: readonly ProofLine[],
  from: ClusterAt,
  across: number,
  down: number,
): ClusterAt | null {
  if (down !== 0) {
    const read = lines[from.line]
    const rect = read && clusterRects(read.line)[from.cluster]
    if (!read || !rect) return null
    for (let lead = 1.2; lead < 8; lead += 0.4) {
      const y = rect.y + rect.height / 2 + down * lead * rect.height
      const found = clusterAt(lines, { x: rect.x + rect.width / 2, y })
      if (found && found.line !== from.line) return found
    }
    return null
  }
  let { line, cluster } = from
  while (line >= 0 && line < lines.length) {
    cluster += across
    const length = lines[line]?.clusters.length ?? 0
    if (cluster < 0 || cluster >= length) {
      line += across
      cluster = across > 0 ? -1 : (lines[line]?.clusters.length ?? 0)
      continue
    }
    if (isOfStory(lines, { line, cluster })) return { line, cluster }
  }
  return null
}
