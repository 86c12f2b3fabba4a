'use client'

import { useEffect, useState } from 'react'
import type { PointerEvent } from 'react'
import { itemIds } from '../../../makeup/itemIds'
import type { Some, StoryRow } from '../../../runtime'
import { Field } from '../../../ui/Field'
import { StateTag } from '../../shell/StateTag'
import { useMakeupTools } from '../MakeupContext'
import { DeskSection } from '../panel/DeskSection'
import { SmallButton } from '../panel/SmallButton'
import { askDesk } from '../server/askDesk'

const pause = 300 // ms after the last keystroke
/** The room that a story of the pool is dragged as, before the engine gives it one. */
const dragged = { column: 0, row: 0, columns: 2, rows: 20 }

/**
 * Stories that stand on no page yet: found by their headline, put onto this page with a button or by dragging; a finger drags
 * by the handle. A story of the page that is dropped here leaves it.
 */
export function PoolList({
  pool,
  addStory,
  prepare,
}: {
  readonly pool: Some<StoryRow>
  readonly addStory: (row: StoryRow) => Promise<void>
  /** Fetches a story's copy before the hand has pressed. */
  readonly prepare: (articleId: number) => void
}) {
  const { say, language, work, savedRev, drag } = useMakeupTools()
  const [search, setSearch] = useState('')
  const [found, setFound] = useState(pool)
  const [adding, setAdding] = useState<readonly number[]>([])
  const add = async (row: StoryRow) => {
    setAdding((ids) => [...ids, row.id])
    await addStory(row)
    setAdding((ids) => ids.filter((id) => id !== row.id))
  }
  useEffect(() => {
    let isOver = false
    const timer = setTimeout(() => {
      void askDesk.pool(search).then((rows) => {
        if (!isOver && rows !== null) setFound(rows)
      })
    }, pause)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [search, savedRev]) // what leaves the page is in the pool once that is saved
  const take = (row: StoryRow, { clientX, clientY }: PointerEvent) => {
    prepare(row.id)
    const item = itemIds.article(row.id)
    drag.current?.({ item, grip: 'whole', box: dragged, clientX, clientY, isFromList: true })
  }
  const rows = found.rows.filter(({ id }) => !work.articleIds.includes(id))
  return (
    <DeskSection title={say('desk.page.pool')}>
      <Field
        label={say('desk.page.search')}
        type="search"
        value={search}
        maxLength={100}
        onChange={(event) => setSearch(event.target.value)}
      />
      {rows.length === 0 && (
        <p className="mt-2 text-sm text-quiet">
          {say(search.trim() === '' ? 'desk.makeup.poolEmpty' : 'desk.makeup.poolNotFound')}
        </p>
      )}
      <ul className="mt-1 divide-y divide-rule">
        {rows.map((row) => {
          const story = row.headline || say('desk.todo.untitled')
          return (
            <li
              key={row.id}
              className="flex items-start gap-2 py-1.5"
              onPointerEnter={() => prepare(row.id)}
              onFocus={() => prepare(row.id)}
            >
              <span
                aria-hidden="true"
                className="-ml-1 hidden size-7 shrink-0 touch-none items-center justify-center text-lg text-quiet select-none pointer-coarse:flex"
                onPointerDown={(event) => take(row, event)}
                data-handle={row.id}
              >
                ⠿
              </span>
              <div
                className="min-w-0 flex-1 cursor-grab touch-auto select-none"
                onPointerDown={(event) => {
                  if (event.button === 0 && event.pointerType !== 'touch') take(row, event)
                }}
                data-pool={row.id}
              >
                <p className="font-serif leading-snug font-bold">{story}</p>
                <p className="flex flex-wrap items-center gap-x-2 text-sm text-quiet">
                  <StateTag state={row.state} language={language} />
                  {row.bylineText}
                </p>
              </div>
              <SmallButton
                aria-label={say('desk.page.add', { story })}
                aria-busy={adding.includes(row.id)}
                onClick={() => void add(row)}
              >
                {say('desk.page.addShort')}
              </SmallButton>
            </li>
          )
        })}
      </ul>
      {found.total > found.rows.length && (
        <p className="text-sm text-quiet">{say('desk.more', { count: found.total - found.rows.length })}</p>
      )}
    </DeskSection>
  )
}
