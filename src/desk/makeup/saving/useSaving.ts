'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { useLeaveWarning } from '../../acting/useLeaveWarning'
import type { DeskState } from '../state/DeskState'
import { isSameWork } from '../state/isSameWork'
import type { PageWork } from '../state/PageWork'
import type { LoadedPage } from '../server/SaveAnswer'
import { saveMakeup } from '../server/saveMakeup'
import type { SaveState } from './SaveState'

/** Ms without an act after which the page is saved, and after which a save that failed is tried again. */
const pause = 900
const patience = 8_000

/**
 * Saves a page a moment after the last act, one save at a time: an answer is always that of the newest save.
 * What a person can mend is said and tried again at the next act; a server that does not answer is tried again by itself.
 */
export function useSaving({
  state,
  ids,
  isOn,
  failedWords,
  onSaved,
  onStale,
}: {
  readonly state: DeskState
  readonly ids: { readonly issueId: number; readonly pageId: number }
  readonly isOn: boolean
  readonly failedWords: string
  readonly onSaved: (rev: number, work: PageWork) => void
  readonly onStale: (newer: LoadedPage) => void
}) {
  const { saved, present, conflict } = state
  const isDirty = !isSameWork(present, saved.work)
  const isSaving = useRef(false)
  const [fault, setFault] = useState<{ readonly why: string; readonly signIn: boolean } | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [attempt, setAttempt] = useState(0)

  const save = useCallback(async () => {
    if (isSaving.current || !isDirty || conflict !== null || !isOn) return
    isSaving.current = true
    setIsBusy(true)
    const answer = await settle(() => saveMakeup({ ...ids, baseRev: saved.rev, ...present }))
    isSaving.current = false
    setIsBusy(false)
    setFault(null)
    if (answer === null) {
      setFault({ why: failedWords, signIn: false })
      setTimeout(() => setAttempt((before) => before + 1), patience)
    } else if (answer.kind === 'saved') onSaved(answer.rev, present)
    else if (answer.kind === 'stale') onStale(answer)
    else setFault({ why: answer.message, signIn: answer.refusal === 'notSignedIn' })
  }, [conflict, failedWords, ids, isDirty, isOn, onSaved, onStale, present, saved.rev])

  useEffect(() => {
    const timer = setTimeout(() => void save(), pause)
    return () => clearTimeout(timer)
  }, [save, attempt])

  useLeaveWarning(isDirty)

  return { isDirty, saveNow: save, isSaving, saveState: stateOf({ state, isDirty, isBusy, fault }) }
}

function stateOf({
  state,
  isDirty,
  isBusy,
  fault,
}: {
  readonly state: DeskState
  readonly isDirty: boolean
  readonly isBusy: boolean
  readonly fault: { readonly why: string; readonly signIn: boolean } | null
}): SaveState {
  if (state.conflict !== null) return { kind: 'conflict' }
  if (isBusy) return { kind: 'saving' }
  if (isDirty && fault !== null) return { kind: 'failed', ...fault }
  return { kind: isDirty ? 'waiting' : 'saved' }
}

async function settle<T>(work: () => Promise<T>): Promise<T | null> {
  try {
    return await work()
  } catch {
    return null // a server that does not answer: the work stays, and the save is tried again
  }
}
