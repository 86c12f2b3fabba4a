'use client'

import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { DeskMakeup, MakeupPulse } from '../../runtime'
import { useKept } from '../acting/useKept'
import { usePulse } from './saving/usePulse'
import { useSaving } from './saving/useSaving'
import { askDesk } from './server/askDesk'
import type { LoadedPage } from './server/SaveAnswer'
import { deskReducer, openDesk } from './state/deskReducer'
import { isSameWork } from './state/isSameWork'
import type { MakeupAct } from './state/MakeupAct'
import { mergeWork } from './state/mergeWork'
import type { PageWork } from './state/PageWork'

/** The makeup that a page had when it was opened here, and what was made of it. */
interface KeptWork {
  readonly base: PageWork
  readonly work: PageWork
}

/** A page at the makeup desk: its work with undo, saved by itself, kept in this browser until it is, and who else is there. */
export function useMakeup(
  first: DeskMakeup,
  { personId, failedWords }: { readonly personId: number; readonly failedWords: string },
) {
  const [desk, setDesk] = useState(first)
  const [state, dispatch] = useReducer(deskReducer, first, (page) =>
    openDesk({ rev: page.page.rev, work: workOf(page) }),
  )
  const { kept, keep, forget, dismiss } = useKept<KeptWork>(`banmian:makeup:${personId}:${first.page.id}`)
  const ids = useMemo(
    () => ({ issueId: first.issue.id, pageId: first.page.id }),
    [first.issue.id, first.page.id],
  )

  const take = useCallback(({ desk: newer, by, at }: LoadedPage) => {
    setDesk((before) => withOldCopies(before, newer))
    dispatch({ kind: 'newer', newer: { rev: newer.page.rev, work: workOf(newer), by, at } })
  }, [])
  const onSaved = useCallback((rev: number, work: PageWork) => {
    dispatch({ kind: 'saved', saved: { rev, work } })
  }, [])
  const { isDirty, saveNow, isSaving, saveState } = useSaving({
    state,
    ids,
    isOn: desk.mayEdit,
    failedWords,
    onSaved,
    onStale: take,
  })

  const reload = useCallback(async () => {
    const newer = await askDesk.page(ids.pageId)
    if (newer !== null && !isSaving.current) take(newer)
  }, [ids.pageId, isSaving, take])
  const stamp = useRef<string | null>(null)
  const onPulse = useCallback(
    (pulse: MakeupPulse) => {
      const isNewCopy = stamp.current !== null && stamp.current !== pulse.copyStamp
      stamp.current = pulse.copyStamp
      if (isNewCopy || (pulse.rev > state.saved.rev && !isSaving.current)) void reload()
    },
    [isSaving, reload, state.saved.rev],
  )
  const others = usePulse(ids.pageId, onPulse)

  useEffect(() => {
    if (isDirty) return keep({ base: state.saved.work, work: state.present })
    return undefined
  }, [isDirty, keep, state.present, state.saved.work])
  const wasDirty = useRef(false)
  useEffect(() => {
    if (wasDirty.current && !isDirty) forget()
    wasDirty.current = isDirty
  }, [forget, isDirty])

  const keptWork =
    kept === null
      ? null
      : mergeWork({ base: kept.value.base, mine: kept.value.work, theirs: state.saved.work })
  return {
    desk,
    state,
    others,
    isDirty,
    saveState,
    saveNow,
    reload,
    act: useCallback((act: MakeupAct) => dispatch({ kind: 'act', act }), []),
    undo: useCallback(() => dispatch({ kind: 'undo' }), []),
    redo: useCallback(() => dispatch({ kind: 'redo' }), []),
    settle: useCallback((choice: 'mine' | 'theirs') => dispatch({ kind: 'settle', choice }), []),
    kept:
      kept !== null && keptWork !== null && !isDirty && desk.mayEdit && !isSameWork(keptWork, state.present)
        ? {
            at: kept.at,
            restore: () => {
              dispatch({ kind: 'restore', work: keptWork })
              dismiss()
            },
            forget,
          }
        : null,
  }
}

const workOf = ({ input, makeup }: DeskMakeup): PageWork => ({ articleIds: input.page.articleIds, makeup })

/** Copies that this page carried before are kept: undo may bring their stories back. */
function withOldCopies(before: DeskMakeup, newer: DeskMakeup): DeskMakeup {
  const known = new Set(newer.photos.map(({ id }) => id))
  const photos = [...newer.photos, ...before.photos.filter(({ id }) => !known.has(id))]
  const stories = new Set(newer.articles.map(({ id }) => id))
  return {
    ...newer,
    photos,
    articles: [...newer.articles, ...before.articles.filter(({ id }) => !stories.has(id))],
    input: { ...newer.input, photos, copyById: { ...before.input.copyById, ...newer.input.copyById } },
  }
}
