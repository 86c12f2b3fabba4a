'use client'

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
      className="m-3"
      data-testid="conflict"
    >
      <p role="alert" className="font-bold">
        {say('desk.makeup.conflict.title')}
      </p>
      <p className="text-sm">{say('desk.makeup.conflict.text')}</p>
      <div className="mt-2 grid grid-cols-2 gap-3">
        <Version
          title={say('desk.makeup.conflict.theirs', { who, when })}
          placed={theirs}
          changed={changedItems(base, conflict.work)}
        />
        <Version
          title={say('desk.makeup.conflict.mine')}
          placed={placed}
          changed={changedItems(base, work)}
        />
      </div>
      <p className="mt-2 flex flex-wrap gap-2">
        <Button onClick={() => settle('theirs')}>{say('desk.makeup.conflict.takeTheirs')}</Button>
        <Button look="primary" onClick={() => settle('mine')}>
          {say('desk.makeup.conflict.keepMine')}
        </Button>
      </p>
    </Notice>
  )
}

function Version({
  title,
  placed,
  changed,
}: {
  readonly title: string
  readonly placed: PlacedPage | null
  readonly changed: readonly string[]
}) {
  const { say, nameOf, language } = useMakeupTools()
  return (
    <div>
      <p className="text-sm font-bold">{title}</p>
      <div className="my-1 max-w-40 border border-firm">
        {placed && <PageSketch placed={placed} marked={changed} />}
      </div>
      <p className="text-sm text-quiet">
        {changed.length === 0
          ? say('desk.makeup.conflict.nothing')
          : say('desk.makeup.conflict.changed', {
              items: changed.map(nameOf).join(language === 'zh' ? '、' : ', '),
            })}
      </p>
    </div>
  )
}
