'use client'

import { useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import type { DeskMakeup, Some, StoryRow } from '../../runtime'
import type { Comparison } from './bar/CompareControls'
import { CompareControls } from './bar/CompareControls'
import { DeskBar } from './bar/DeskBar'
import { Toolbar } from './bar/Toolbar'
import { DeskNotices } from './DeskNotices'
import { HelpDialog } from './HelpDialog'
import { CopyEditor } from './inspector/CopyEditor'
import { Inspector } from './inspector/Inspector'
import { MakeupContext } from './MakeupContext'
import { AdvertisementsPanel } from './panel/AdvertisementsPanel'
import { ChecksPanel } from './panel/ChecksPanel'
import { LayoutsPanel } from './panel/LayoutsPanel'
import { ProposalsPanel } from './panel/ProposalsPanel'
import { Table } from './stage/Table'
import { PoolList } from './stories/PoolList'
import { StoryList } from './stories/StoryList'
import { useDeskKeys } from './useDeskKeys'
import { useMakeupDesk } from './useMakeupDesk'

/** 组版台: one page to be made up. Everything that the mouse does, keys and buttons do as well. */
export function MakeupDesk({
  first,
  pool,
  personId,
  language,
}: {
  readonly first: DeskMakeup
  readonly pool: Some<StoryRow>
  readonly personId: number
  readonly language: Language
}) {
  const { tools, makeup, zoom, words, drafts, writing, ...acts } = useMakeupDesk(first, {
    personId,
    language,
  })
  const [isHelp, setIsHelp] = useState(false)
  const [comparison, setComparison] = useState<Comparison>({ kind: 'off' })
  const saveNow = () => void makeup.saveNow()
  const help = () => setIsHelp(true)
  const onKeyDown = useDeskKeys({ undo: acts.undo, redo: acts.redo, save: saveNow, help })
  const draft = writing === null ? null : drafts.draftOf(writing)
  const { past, future } = makeup.state

  return (
    <MakeupContext value={tools}>
      <div className="flex min-h-dvh flex-col lg:h-dvh" onKeyDown={onKeyDown} data-testid="makeup">
        <DeskBar others={makeup.others} saveState={makeup.saveState} saveNow={saveNow} />
        <Toolbar
          zoom={zoom}
          undo={acts.undo}
          redo={acts.redo}
          last={past.at(-1) ?? null}
          next={future.at(-1) ?? null}
          compare={<CompareControls comparison={comparison} setComparison={setComparison} />}
          help={help}
        />
        <DeskNotices makeup={makeup} />
        <main
          id="main"
          className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[19rem_minmax(0,1fr)_20rem] lg:grid-rows-[minmax(0,1fr)]"
        >
          <div className="contents border-rule bg-sheet lg:order-1 lg:block lg:min-h-0 lg:overflow-y-auto lg:border-r">
            <div className="order-2 bg-sheet">
              <StoryList />
            </div>
            <div
              className="order-4 bg-sheet data-over:bg-wash data-over:outline-2 data-over:-outline-offset-2 data-over:outline-vermilion lg:min-h-40"
              data-drop={tools.mayEdit ? 'pool' : undefined}
            >
              {tools.mayEdit && <PoolList pool={pool} addStory={acts.addStory} prepare={acts.prepare} />}
            </div>
          </div>
          <Table zoom={zoom} comparison={comparison} />
          <div className="order-3 min-h-0 scroll-pt-12 scroll-pb-16 overflow-y-auto border-rule bg-sheet lg:border-l">
            {writing !== null && draft && (
              <CopyEditor
                key={writing}
                articleId={writing}
                personId={personId}
                draft={draft}
                set={(change) => drafts.set(writing, change)}
                settle={(choice) => drafts.settle(writing, choice)}
                onSaved={(rev, merged) => {
                  if (merged) drafts.merged(writing, merged)
                  else drafts.rebase(writing, rev)
                  void makeup.reload()
                }}
                onNews={() => void makeup.reload()}
                close={acts.closeCopy}
              />
            )}
            <Inspector />
            <ChecksPanel />
            <ProposalsPanel />
            <AdvertisementsPanel />
            <LayoutsPanel />
          </div>
        </main>
        <p role="status" aria-live="polite" className="sr-only" data-testid="announcement">
          {words}
        </p>
        {isHelp && <HelpDialog close={() => setIsHelp(false)} />}
      </div>
    </MakeupContext>
  )
}
