'use client'

import type { ReactNode } from 'react'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import { formatMoment } from '../../language/formatMoment'
import { PageSketch } from '../draw/PageSketch'
import { useMakeupTools } from '../MakeupContext'
import type { Conflict } from '../state/DeskState'
import type { PageWork } from '../state/PageWork'
import { changedItems } from './changedItems'

/** Two people's pages side by side: who saved which when, what each changed, and which to go on from. Nothing is lost either way. */
export function ConflictNotice({
  conflict,
  base,
  theirs,
  settle,
}: {
  readonly conflict: Conflict
  /** The page that both started from. */
  readonly base: PageWork
  readonly theirs: PlacedPage | null
  readonly settle: (choice: 'mine' | 'theirs') => void
}) {
  const { say, work, placed, language } = useMakeupTools()
  const who = conflict.by ?? say('desk.makeup.somebody')
  const when = conflict.at === null ? '' : formatMoment(conflict.at, language)
  return (
    <Notice
      look="bad"
      role="region"
      aria-label={say('desk.makeup.conflict.title')}
      className="m-3 mb-0 grid gap-x-6 gap-y-3 lg:grid-cols-[minmax(14rem,2fr)_minmax(0,3fr)_minmax(0,3fr)]"
      data-testid="conflict"
    >
      <div>
        <p role="alert" className="font-serif text-base font-bold">
          {say('desk.makeup.conflict.title')}
        </p>
        <p className="text-sm">{say('desk.makeup.conflict.text')}</p>
      </div>
      <Version
        title={say('desk.makeup.conflict.theirs', { who, when })}
        placed={theirs}
        changed={changedItems(base, conflict.work)}
      >
        <Button onClick={() => settle('theirs')}>{say('desk.makeup.conflict.takeTheirs')}</Button>
      </Version>
      <Version title={say('desk.makeup.conflict.mine')} placed={placed} changed={changedItems(base, work)}>
        <Button look="primary" onClick={() => settle('mine')}>
          {say('desk.makeup.conflict.keepMine')}
        </Button>
      </Version>
    </Notice>
  )
}

/** One of the two pages in small, what it has other than the page both started from, and the way to go on from it. */
function Version({
  title,
  placed,
  changed,
  children,
}: {
  readonly title: string
  readonly placed: PlacedPage | null
  readonly changed: readonly string[]
  readonly children: ReactNode
}) {
  const { say, nameOf, language } = useMakeupTools()
  return (
    <div className="flex min-w-0 gap-3 lg:border-l lg:border-rule lg:pl-4">
      <div className="w-28 shrink-0 self-start border border-firm">
        {placed && <PageSketch placed={placed} marked={changed} />}
      </div>
      <div className="flex min-w-0 flex-col items-start">
        <p className="font-bold">{title}</p>
        <p className="mb-2 text-sm">
          {changed.length === 0
            ? say('desk.makeup.conflict.nothing')
            : say('desk.makeup.conflict.changed', {
                items: changed.map(nameOf).join(language === 'zh' ? '、' : ', '),
              })}
        </p>
        {children}
      </div>
    </div>
  )
}
