'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { articleOfBox, itemIds } from '../../makeup/itemIds'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { DeskMakeup, StoryRow } from '../../runtime'
import { useEngine } from './engine/useEngine'
import type { MakeupTools } from './MakeupContext'
import { nameOfItem } from './nameOfItem'
import type { DragStart } from './stage/DragStart'
import { useZoom } from './stage/useZoom'
import { actOnWork } from './state/actOnWork'
import type { GridPlace, MakeupAct } from './state/MakeupAct'
import { useAnnouncements } from './useAnnouncements'
import { useCopyDrafts } from './useCopyDrafts'
import { useMakeup } from './useMakeup'
import { usePageInHand } from './usePageInHand'
import { usePoolStories } from './usePoolStories'

const noRoom = { widthPt: 1105.5, heightPt: 1559 }

interface Opened {
  readonly personId: number
  readonly language: Language
}

/** A page at the makeup desk, and all that can be done with it: what the screen is drawn from. */
export function useMakeupDesk(first: DeskMakeup, { personId, language }: Opened) {
  const say = useMemo(() => translator(language), [language])
  const makeup = useMakeup(first, { personId, failedWords: say('desk.makeup.noAnswer') })
  const { desk, state } = makeup
  const work = state.present
  const drafts = useCopyDrafts(desk, personId)
  const pooled = usePoolStories()
  const { page, images } = usePageInHand({ desk, work, copies: drafts.copies, pooled })
  const set = useEngine(page, { first: first.placed, ownStyles: desk.styles })
  const { placed } = set
  const zoom = useZoom(placed?.page ?? noRoom)
  const [selected, select] = useState<string | null>(null)
  const [marked, mark] = useState<readonly string[]>([])
  const [writing, setWriting] = useState<number | null>(null)
  const drag = useRef<((start: DragStart) => void) | null>(null)

  const nameOf = (item: string) => nameOfItem(item, { page, say })
  const isAwaited = (item: string) => {
    const id = articleOfBox(item)
    return id !== null && work.articleIds.includes(id) && !page.page.articleIds.includes(id)
  }
  const voice = useAnnouncements({ set, say, nameOf, isAwaited })
  useAwaitedStories(work.articleIds, { desk, pooled })

  const { lookAhead } = set
  const tryOut = useCallback(
    (act: MakeupAct) => {
      const next = actOnWork(work, act)
      const articleIds = next.articleIds.filter((id) => page.copyById[String(id)] !== undefined)
      lookAhead({ ...page, makeup: next.makeup, page: { ...page.page, articleIds } })
    },
    [lookAhead, page, work],
  )

  const tools: MakeupTools = {
    language,
    say,
    desk,
    work,
    savedRev: state.saved.rev,
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
    tryOut,
    announce: voice.say,
    nameOf,
    boxOf: (item) => placed?.boxes.find(({ id }) => id === item) ?? null,
    drag,
    editCopy: setWriting,
    beforeLeaving: () => (makeup.isDirty ? makeup.saveNow() : null),
  }
  const addStory = (row: StoryRow, place: GridPlace | null = null): Promise<void> =>
    pooled.fetch(row.id).then((isThere) => {
      if (!isThere) return voice.say(say('desk.makeup.noStory'))
      tools.act({ kind: 'addStory', articleId: row.id, place }, itemIds.article(row.id))
      select(itemIds.article(row.id))
    })
  return {
    tools,
    makeup,
    zoom,
    words: voice.words,
    drafts,
    writing,
    closeCopy: () => setWriting(null),
    addStory,
    /** Fetches a story's copy before the hand has pressed. */
    prepare: (articleId: number) => void pooled.fetch(articleId),
    undo: () => {
      makeup.undo()
      voice.say(say('desk.makeup.said.undone'))
    },
    redo: () => {
      makeup.redo()
      voice.say(say('desk.makeup.said.redone'))
    },
  }
}

/** A story that undo or a colleague put on the page may be one whose copy is not here: it is fetched. */
function useAwaitedStories(
  articleIds: readonly number[],
  { desk, pooled }: { readonly desk: DeskMakeup; readonly pooled: ReturnType<typeof usePoolStories> },
): void {
  useEffect(() => {
    const missing = articleIds.filter(
      (id) => desk.input.copyById[String(id)] === undefined && pooled.copyById[String(id)] === undefined,
    )
    for (const id of missing) void pooled.fetch(id)
  }, [articleIds, desk.input.copyById, pooled])
}
