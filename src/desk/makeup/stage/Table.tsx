'use client'

import type { Comparison } from '../bar/CompareControls'
import { useMakeupTools } from '../MakeupContext'
import { ComparedPage } from './ComparedPage'
import { PageStage } from './PageStage'
import type { Zoom } from './useZoom'

/** The table with the page on it, and last issue's page beside it or through it. */
export function Table({ zoom, comparison }: { readonly zoom: Zoom; readonly comparison: Comparison }) {
  const { say, placed, desk } = useMakeupTools()
  const { previous } = desk
  const overlay =
    comparison.kind === 'over' && previous ? { placed: previous.placed, share: comparison.share } : null
  return (
    <div className="order-1 flex min-h-0 flex-col lg:order-2 lg:flex-row">
      <div className="h-[min(72dvh,142vw)] min-w-0 lg:h-auto lg:flex-1">
        {placed ? (
          <PageStage placed={placed} zoom={zoom} overlay={overlay} />
        ) : (
          <p className="p-6 text-quiet">{say('desk.makeup.setting')}</p>
        )}
      </div>
      {comparison.kind === 'beside' && previous && (
        <ComparedPage date={previous.date} placed={previous.placed} />
      )}
    </div>
  )
}
