'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { DeskMakeup, Some, StoryRow } from '../../runtime'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'
import { Notice } from '../../ui/Notice'
import { articleOfBox, itemIds } from '../../makeup/itemIds'
import { KeptOffer } from '../acting/KeptOffer'
import { formatMoment } from '../language/formatMoment'
import type { Comparison } from './bar/CompareControls'
import { CompareControls } from './bar/CompareControls'
import { DeskBar } from './bar/DeskBar'
import { Toolbar } from './bar/Toolbar'
import { useEngine } from './engine/useEngine'
import { HelpDialog } from './HelpDialog'
import { CopyEditor } from './inspector/CopyEditor'
import { Inspector } from './inspector/Inspector'
import type { MakeupTools } from './MakeupContext'
import { MakeupContext } from './MakeupContext'
import { nameOfItem } from './nameOfItem'
import { AdvertisementsPanel } from './panel/AdvertisementsPanel'
import { ChecksPanel } from './panel/ChecksPanel'
import { LayoutsPanel } from './panel/LayoutsPanel'
import { ProposalsPanel } from './panel/ProposalsPanel'
import { ConflictNotice } from './saving/ConflictNotice'
import { ComparedPage } from './stage/ComparedPage'
import { PageStage } from './stage/PageStage'
import type { DragStart } from './stage/useDrag'
import { useZoom } from './stage/useZoom'
import { PoolList } from './stories/PoolList'
import { StoryList } from './stories/StoryList'
import { useAnnouncements } from './useAnnouncements'
import { useCopyDrafts } from './useCopyDrafts'
import { useDeskKeys } from './useDeskKeys'
import { useMakeup } from './useMakeup'
import { usePoolStories } from './usePoolStories'

const noRoom = { widthPt: 1105.5, heightPt: 1559 }

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
  const say = useMemo(() => translator(language), [language])
  const makeup = useMakeup(first, { personId, failedWords: say('desk.makeup.noAnswer') })
  const { desk, state } = makeup
  const drafts = useCopyDrafts(desk, personId)
  const pooled = usePoolStories()
  const work = state.present
  const [selected, select] = useState<string | null>(null)
  const [marked, mark] = useState<readonly string[]>([])
  const [isHelp, setIsHelp] = useState(false)
  const [writing, setWriting] = useState<number | null>(null)
  const [comparison, setComparison] = useState<Comparison>({ kind: 'off' })
  const drag = useRef<((start: DragStart) => void) | null>(null)

  const page = useMemo(() => {
    const copyById = { ...pooled.copyById, ...desk.input.copyById, ...drafts.copies }
    const articleIds = work.articleIds.filter((id) => copyById[String(id)] !== undefined)
    const known = new Set(desk.photos.map(({ id }) => id))
    const photos = [...desk.photos, ...pooled.photos.filter(({ id }) => !known.has(id))]
    return { ...desk.input, copyById, photos, makeup: work.makeup, page: { ...desk.input.page, articleIds } }
  }, [desk, drafts.copies, pooled.copyById, pooled.photos, work])
  const set = useEngine(page, { first: first.placed, ownStyles: desk.styles })
  const { placed } = set
  const zoom = useZoom(placed?.page ?? noRoom)
  const images = useMemo(
    () => new Map([...pooled.photos, ...desk.photos].map(({ id, url }) => [itemIds.photo(id), url])),
    [desk.photos, pooled.photos],
  )
  const nameOf = (item: string) => nameOfItem(item, { page, say })
  const isAwaited = (item: string) => {
    const id = articleOfBox(item)
    return id !== null && work.articleIds.includes(id) && !page.page.articleIds.includes(id)
  }
  const boxOf = (item: string) => placed?.boxes.find(({ id }) => id === item) ?? null
  const voice = useAnnouncements({ set, say, nameOf, isAwaited })

  const tools: MakeupTools = {
    language,
    say,
    desk,
    work,
    page,
    set,
    placed,
    images,
    mayEdit: desk.mayEdit,
    isSmall: zoom.percent < 60,
    selected,
    select,
    marked,
    mark,
    act: (act, about) => {
      if (!desk.mayEdit) return
      mark([])
      makeup.act(act)
      if (about !== undefined) voice.tellOf(about)
    },
    announce: voice.say,
    nameOf,
    boxOf,
    drag,
    editCopy: setWriting,
    beforeLeaving: () => (makeup.isDirty ? makeup.saveNow() : null),
  }
  const addStory = (
    row: StoryRow,
    place: { readonly column: number; readonly row: number } | null = null,
  ) => {
    return pooled.fetch(row.id).then((isThere) => {
      if (!isThere) return voice.say(say('desk.makeup.noStory'))
      tools.act({ kind: 'addStory', articleId: row.id, place }, itemIds.article(row.id))
      select(itemIds.article(row.id))
    })
  }
  useEffect(() => {
    const missing = work.articleIds.filter(
      (id) => desk.input.copyById[String(id)] === undefined && pooled.copyById[String(id)] === undefined,
    )
    for (const id of missing) void pooled.fetch(id)
  }, [desk.input.copyById, pooled, work.articleIds])

  const undo = () => {
    makeup.undo()
    voice.say(say('desk.makeup.said.undone'))
  }
  const redo = () => {
    makeup.redo()
    voice.say(say('desk.makeup.said.redone'))
  }
  const onKeyDown = useDeskKeys({
    undo,
    redo,
    save: () => void makeup.saveNow(),
    help: () => setIsHelp(true),
  })
  const draft = writing === null ? null : drafts.draftOf(writing)
  const previous = desk.previous

  return (
    <MakeupContext value={tools}>
      <div className="flex min-h-dvh flex-col lg:h-dvh" onKeyDown={onKeyDown} data-testid="makeup">
        <DeskBar others={makeup.others} saveState={makeup.saveState} saveNow={() => void makeup.saveNow()} />
        <Toolbar
          zoom={zoom}
          undo={undo}
          redo={redo}
          last={state.past.at(-1) ?? null}
          next={state.future.at(-1) ?? null}
          compare={<CompareControls comparison={comparison} setComparison={setComparison} />}
          help={() => setIsHelp(true)}
        />
        {!desk.mayEdit && (
          <Notice look="care" className="m-3 mb-0">
            {desk.objection ? wordsOfRefusal(desk.objection, language) : say('desk.makeup.readOnly')}
          </Notice>
        )}
        {makeup.kept && (
          <div className="mx-3 mt-3">
            <KeptOffer
              title={say('desk.makeup.keptTitle')}
              text={say('desk.makeup.keptText', { moment: formatMoment(makeup.kept.at, language) })}
              restore={{ label: say('desk.makeup.keptRestore'), act: makeup.kept.restore }}
              discard={{ label: say('desk.makeup.keptDiscard'), act: makeup.kept.forget }}
            />
          </div>
        )}
        {state.conflict && (
          <ConflictNotice
            conflict={state.conflict}
            base={state.saved.work}
            theirs={desk.placed}
            settle={makeup.settle}
          />
        )}
        <main
          id="main"
          className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] lg:grid-cols-[19rem_minmax(0,1fr)_20rem] lg:grid-rows-[minmax(0,1fr)]"
        >
          <div className="contents border-rule bg-sheet lg:order-1 lg:block lg:min-h-0 lg:overflow-y-auto lg:border-r">
            <div className="order-2 bg-sheet">
              <StoryList />
            </div>
            <div className="order-4 bg-sheet">
              {desk.mayEdit && (
                <PoolList pool={pool} addStory={addStory} prepare={(id) => void pooled.fetch(id)} />
              )}
            </div>
          </div>
          <div className="order-1 flex h-[min(72dvh,142vw)] min-h-0 lg:order-2 lg:h-auto">
            <div className="min-w-0 flex-1">
              {placed ? (
                <PageStage
                  placed={placed}
                  zoom={zoom}
                  overlay={
                    comparison.kind === 'over' && previous
                      ? { placed: previous.placed, share: comparison.share }
                      : null
                  }
                />
              ) : (
                <p className="p-6 text-quiet">{say('desk.makeup.setting')}</p>
              )}
            </div>
            {comparison.kind === 'beside' && previous && (
              <ComparedPage date={previous.date} placed={previous.placed} />
            )}
          </div>
          <div className="order-3 min-h-0 overflow-y-auto border-rule bg-sheet lg:border-l">
            {writing !== null && draft && (
              <CopyEditor
                key={writing}
                articleId={writing}
                draft={draft}
                set={(change) => drafts.set(writing, change)}
                settle={(choice) => drafts.settle(writing, choice)}
                onSaved={(rev) => {
                  drafts.rebase(writing, rev)
                  void makeup.reload()
                }}
                close={() => setWriting(null)}
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
          {voice.words}
        </p>
        {isHelp && <HelpDialog close={() => setIsHelp(false)} />}
      </div>
    </MakeupContext>
  )
}
