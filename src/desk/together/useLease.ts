'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { ArticlePulse, PulseAct } from './ArticlePulse'
import { askPulse } from './askPulse'

const beat = 4_000 // ms between two questions
const renewal = 15_000 // ms between two renewals of a lease while somebody types

export interface LeaseView {
  /** Somebody else who holds the lease. */
  readonly other: ArticlePulse['lease']
  readonly isMine: boolean
  /** Who took the story over from this person; null where nobody did, or it was taken back. */
  readonly takenOverBy: string | null
  readonly isTaking: boolean
  readonly takeOver: () => void
  /** To be called at every keystroke. */
  readonly typed: () => void
  /** Resolves when no question is on its way: what is answered later is newer. */
  readonly settled: () => Promise<void>
}

/**
 * The lease of a story as its editor has it: taken at the first keystroke, renewed while somebody types, given back when
 * they leave. Every answer goes to `onPulse`.
 */
export function useLease({
  articleId,
  personId,
  isOn,
  onPulse,
}: {
  readonly articleId: number
  readonly personId: number
  readonly isOn: boolean
  readonly onPulse: (pulse: ArticlePulse) => void
}): LeaseView {
  const [lease, setLease] = useState<ArticlePulse['lease']>(null)
  const [takenOverBy, setTakenOverBy] = useState<string | null>(null)
  const [isTaking, setIsTaking] = useState(false)
  const queue = useRef<Promise<void>>(Promise.resolve())
  const now = useRef({ isMine: false, renewedAt: 0, typedAt: 0 })
  const told = useRef(onPulse)
  useEffect(() => {
    told.current = onPulse
  }, [onPulse])

  const ask = useCallback(
    (act: PulseAct) => {
      queue.current = queue.current.then(async () => {
        const pulse = await askPulse(articleId, act)
        if (pulse === null) return
        const isMine = pulse.lease?.personId === personId
        const wasMine = now.current.isMine
        now.current = {
          ...now.current,
          isMine,
          renewedAt: act === 'look' ? now.current.renewedAt : Date.now(),
        }
        setLease(pulse.lease)
        if (isMine) setTakenOverBy(null)
        else if (wasMine && pulse.lease) setTakenOverBy(pulse.lease.personName)
        told.current(pulse)
      })
      return queue.current
    },
    [articleId, personId],
  )

  useEffect(() => {
    if (!isOn) return undefined
    const beatOnce = () => {
      if (document.visibilityState === 'hidden') return
      const { typedAt, renewedAt } = now.current
      void ask(typedAt > renewedAt && Date.now() - renewedAt >= renewal ? 'write' : 'look')
    }
    beatOnce()
    const timer = setInterval(beatOnce, beat)
    const leave = () => {
      if (now.current.isMine) void askPulse(articleId, 'release')
    }
    document.addEventListener('visibilitychange', beatOnce)
    window.addEventListener('pagehide', leave)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', beatOnce)
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [articleId, ask, isOn])

  return {
    other: lease !== null && lease.personId !== personId ? lease : null,
    isMine: lease?.personId === personId,
    takenOverBy,
    isTaking,
    takeOver: () => {
      setIsTaking(true)
      void ask('takeOver').then(() => setIsTaking(false))
    },
    typed: () => {
      const isFirst = now.current.typedAt <= now.current.renewedAt
      now.current.typedAt = Date.now()
      if (isOn && isFirst && !now.current.isMine && Date.now() - now.current.renewedAt > beat)
        void ask('write')
    },
    settled: () => queue.current,
  }
}
