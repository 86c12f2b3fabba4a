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
    <div className="min-w-0 border-t border-rule lg:flex-1 lg:border-t-0 lg:border-l">
      <figure
        className="h-full overflow-auto bg-firm/25 p-3 focus-visible:outline-offset-[-3px]"
        tabIndex={0}
        aria-label={say('desk.makeup.previous', { date })}
      >
        <div className="shadow-[0_1px_2px_#0003,0_8px_24px_#0002]">
          <Drawing placed={placed} images={noImages} />
        </div>
        <figcaption className="pt-2 text-center text-sm">{say('desk.makeup.previous', { date })}</figcaption>
      </figure>
    </div>
  )
}
