'use client'

import type { ReactNode } from 'react'
import { useMakeupTools } from '../MakeupContext'
import { SmallButton } from '../panel/SmallButton'
import type { Zoom } from '../stage/useZoom'
import type { Step } from '../state/DeskState'

/** Undo, zoom, compare, help, proof: what is about the whole page. */
export function Toolbar({
  zoom,
  undo,
  redo,
  last,
  next,
  compare,
  help,
}: {
  readonly zoom: Zoom
  readonly undo: () => void
  readonly redo: () => void
  readonly last: Step | null
  readonly next: Step | null
  readonly compare: ReactNode
  readonly help: () => void
}) {
  const { say, mayEdit, desk, set } = useMakeupTools()
  const words = (step: Step) => say(`desk.makeup.steps.${step.kind}`)
  return (
    <div
      role="group"
      aria-label={say('desk.makeup.tools')}
      className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule bg-sheet px-3 py-1.5"
    >
      {mayEdit && (
        <span className="flex gap-1">
          <SmallButton
            disabled={last === null}
            onClick={undo}
            title={last ? words(last) : undefined}
            aria-label={last ? say('desk.makeup.undoStep', { step: words(last) }) : say('desk.makeup.undo')}
          >
            ↶ {say('desk.makeup.undo')}
          </SmallButton>
          <SmallButton
            disabled={next === null}
            onClick={redo}
            title={next ? words(next) : undefined}
            aria-label={next ? say('desk.makeup.redoStep', { step: words(next) }) : say('desk.makeup.redo')}
          >
            ↷ {say('desk.makeup.redo')}
          </SmallButton>
        </span>
      )}
      <span role="group" aria-label={say('desk.makeup.zoom')} className="flex items-center gap-1">
        <SmallButton aria-label={say('desk.makeup.zoomOut')} onClick={zoom.zoomOut}>
          −
        </SmallButton>
        <output className="min-w-12 text-center text-sm tabular-nums" data-testid="zoom">
          {zoom.percent}%
        </output>
        <SmallButton aria-label={say('desk.makeup.zoomIn')} onClick={zoom.zoomIn}>
          ＋
        </SmallButton>
        <SmallButton aria-pressed={zoom.isFit} onClick={zoom.fit}>
          {say('desk.makeup.zoomFit')}
        </SmallButton>
        <SmallButton aria-pressed={zoom.percent === 100} onClick={() => zoom.zoomTo(100)}>
          100%
        </SmallButton>
      </span>
      {compare}
      <span className="ml-auto flex items-center gap-3 text-sm">
        <span
          className="hidden text-quiet tabular-nums xl:inline"
          data-testid="engine"
          data-ms={set.milliseconds ?? ''}
        >
          {!set.isCurrent
            ? say('desk.makeup.setting')
            : set.milliseconds === null
              ? ''
              : say('desk.makeup.setIn', { milliseconds: Math.max(1, Math.round(set.milliseconds)) })}
        </span>
        <a href={`/desk/makeup/${desk.page.id}/proof.pdf`} target="_blank" rel="noreferrer" className="py-1">
          {say('desk.makeup.proof')}
        </a>
        <SmallButton onClick={help} aria-label={say('desk.makeup.help')}>
          ?
        </SmallButton>
      </span>
    </div>
  )
}
