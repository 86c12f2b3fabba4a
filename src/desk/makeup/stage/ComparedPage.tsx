'use client'

import { memo } from 'react'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import { PageDrawing } from '../draw/PageDrawing'
import { useMakeupTools } from '../MakeupContext'

const Drawing = memo(PageDrawing)
const noImages: ReadonlyMap<string, string> = new Map()

/** The same page of the last issue, beside this one. */
export function ComparedPage({ date, placed }: { readonly date: string; readonly placed: PlacedPage }) {
  const { say } = useMakeupTools()
  return (
    <figure
      className="min-w-0 flex-1 overflow-auto border-l border-rule bg-firm/25 p-3"
      tabIndex={0}
      aria-label={say('desk.makeup.previous', { date })}
    >
      <figcaption className="pb-2 text-center text-sm">{say('desk.makeup.previous', { date })}</figcaption>
      <Drawing placed={placed} images={noImages} />
    </figure>
  )
}
