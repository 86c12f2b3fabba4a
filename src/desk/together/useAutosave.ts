'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { keepOnServer } from './keepOnServer'

const pause = 1_500 // ms after the first keystroke that is not kept yet: with the way to the server, within 3 s
const patience = 3_000 // ms until what did not arrive is sent again

export type AutosaveState =
  { readonly kind: 'idle' } | { readonly kind: 'kept'; readonly at: Date } | { readonly kind: 'failed' }

/**
 * Keeps what is typed on the server as the writer's own working copy, at most 3 s after a keystroke, one send at a time
 * and the newest always. `sequence` numbers what was sent last: what is dropped after a save is all up to there.
 */
export function useAutosave<Fields>({
  copyKey,
  baseRev,
  fields,
  isDirty,
}: {
  readonly copyKey: string | null
  readonly baseRev: number
  readonly fields: Fields
  readonly isDirty: boolean
}) {
  const [state, setState] = useState<AutosaveState>({ kind: 'idle' })
  const latest = useRef({ baseRev, fields })
  const sequence = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const isSending = useRef(false)
  const isWaiting = useRef(false)

  const next = useCallback(() => (sequence.current = Math.max(Date.now(), sequence.current + 1)), [])

  const send = useCallback(async () => {
    timer.current = null
    if (copyKey === null || !isWaiting.current || isSending.current) return
    isSending.current = true
    isWaiting.current = false
    const isKept = await keepOnServer({ key: copyKey, ...latest.current, sequence: next() })
    isSending.current = false
    setState(isKept ? { kind: 'kept', at: new Date() } : { kind: 'failed' })
    if (!isKept) isWaiting.current = true
    if (isWaiting.current) timer.current ??= setTimeout(() => void send(), isKept ? 0 : patience)
  }, [copyKey, next])

  useEffect(() => {
    latest.current = { baseRev, fields }
    if (copyKey === null || !isDirty) {
      isWaiting.current = false
      return
    }
    isWaiting.current = true
    timer.current ??= setTimeout(() => void send(), pause)
  }, [baseRev, copyKey, fields, isDirty, send])

  useEffect(() => {
    const leave = () => {
      if (copyKey === null || !isWaiting.current) return
      void keepOnServer({ key: copyKey, ...latest.current, sequence: next() }, { isLeaving: true })
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
      if (timer.current !== null) clearTimeout(timer.current)
      timer.current = null
    }
  }, [copyKey, next])

  return {
    state: isDirty ? state : ({ kind: 'idle' } as const),
    /** A number behind all that was sent: for a save that takes the place of it. */
    sequence: next,
  }
}
