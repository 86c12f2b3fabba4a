'use client'

import { memo, useEffect, useRef } from 'react'
import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { ClusterAt } from '../../makeup/proof/clusterAt'
import { clusterRects } from '../../makeup/proof/clusterRects'
import { passageRects } from '../../makeup/proof/passageRects'
import type { ProofLine } from '../../makeup/proof/proofLines'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { PageDrawing } from '../makeup/draw/PageDrawing'
import type { Zoom } from '../makeup/stage/useZoom'
import type { PlacedMark } from './MarkLayer'
import { MarkLayer } from './MarkLayer'
import type { ProofSelection } from './ProofSelection'
import type { ProofTool } from './useSheetHand'
import { useSheetHand } from './useSheetHand'
import { useSheetKeys } from './useSheetKeys'

const Drawing = memo(PageDrawing)

/** The page as it is laid out, with its marks above it: words are run over, frames are drawn, by hand or by keyboard. */
export function ProofSheet(props: {
  readonly placed: PlacedPage
  readonly images: ReadonlyMap<string, string>
  readonly lines: readonly ProofLine[]
  readonly marks: readonly PlacedMark[]
  readonly chosen: number | null
  readonly onChoose: (id: number) => void
  readonly tool: ProofTool
  readonly setTool: (tool: ProofTool) => void
  readonly selection: ProofSelection | null
  readonly caret: ClusterAt | null
  readonly onSelect: (selection: ProofSelection | null, caret: ClusterAt | null) => void
  readonly onEnter: () => void
  readonly zoom: Zoom
  readonly language: Language
}) {
  const { placed, images, lines, marks, chosen, tool, selection, caret, zoom, language } = props
  const say = translator(language)
  const sheet = useRef<SVGSVGElement>(null)
  const { hand } = useSheetHand({ ...props, sheet, page: placed.page })
  const onKeyDown = useSheetKeys({ ...props, page: placed.page })
  const { widthPt, heightPt } = placed.page
  const caretRect = caret && rectOf(lines, caret)
  const selected =
    selection === null
      ? []
      : selection.kind === 'area'
        ? [selection.rect]
        : passageRects(lines, selection.passage)
  useEffect(() => {
    if (chosen === null) return
    sheet.current
      ?.querySelector(`[data-id="${chosen}"]`)
      ?.scrollIntoView({ block: 'center', inline: 'center' })
  }, [chosen])
  return (
    <div
      ref={zoom.attach}
      role="application"
      aria-label={say('desk.proof.stage')}
      aria-describedby="proof-help"
      tabIndex={0}
      onKeyDown={onKeyDown}
      className="relative h-full overflow-auto overscroll-contain bg-firm/25 p-3 focus-visible:outline-offset-[-3px]"
      data-testid="proof-stage"
    >
      <div
        className="relative mx-auto bg-white shadow-[0_1px_2px_#0003,0_8px_24px_#0002]"
        style={{ width: zoom.width ?? '100%' }}
        data-testid="proof-sheet"
      >
        <Drawing placed={placed} images={images} />
        <svg
          ref={sheet}
          viewBox={`0 0 ${widthPt} ${heightPt}`}
          className={`absolute inset-0 h-full w-full select-none ${tool === 'move' ? '' : 'touch-none'} ${
            tool === 'text' ? 'cursor-text' : tool === 'area' ? 'cursor-crosshair' : ''
          }`}
          {...hand}
        >
          <MarkLayer marks={marks} chosen={chosen} onChoose={props.onChoose} />
          {marks.map(({ mark, rects: [first] }) =>
            first ? (
              <rect key={mark.id} data-id={mark.id} {...first} fill="none" pointerEvents="none" />
            ) : null,
          )}
          {selected.map((rect, at) => (
            <rect
              key={at}
              {...rect}
              fill="#f5b400"
              fillOpacity="0.35"
              stroke="#7a5200"
              strokeWidth="0.6"
              pointerEvents="none"
              data-testid="selected"
            />
          ))}
          {caretRect && (
            <rect {...caretRect} fill="none" stroke="#1d1a16" strokeWidth="1.2" pointerEvents="none" />
          )}
        </svg>
      </div>
    </div>
  )
}

function rectOf(lines: readonly ProofLine[], { line, cluster }: ClusterAt) {
  const read = lines[line]
  return read === undefined ? null : (clusterRects(read.line)[cluster] ?? null)
}
