'use client'

import { useCallback, useEffect, useState } from 'react'
import { browserStore } from './browserStore'

interface Kept<T> {
  readonly value: T
  readonly at: string
}

const pause = 400 // ms after the last keystroke

/**
 * Keeps what is typed in this browser until it is saved. `kept` is what an earlier visit left behind.
 * A browser that keeps nothing (private windows, full storage) loses the net, not the work.
 */
export function useKept<T>(key: string) {
  const [kept, setKept] = useState<Kept<T> | null>(null)
  useEffect(() => {
    setKept(browserStore.read<Kept<T>>(key))
  }, [key])

  const keep = useCallback(
    (value: T) => {
      const now = () => browserStore.write(key, { value, at: new Date().toISOString() })
      const timer = setTimeout(now, pause)
      window.addEventListener('pagehide', now) // whoever leaves within the pause loses nothing either
      return () => {
        clearTimeout(timer)
        window.removeEventListener('pagehide', now)
      }
    },
    [key],
  )
  const keepNow = useCallback(
    (value: T) => {
      const at = new Date().toISOString()
      setKept({ value, at })
      browserStore.write(key, { value, at })
    },
    [key],
  )
  const dismiss = useCallback(() => setKept(null), [])
  const forget = useCallback(() => {
    setKept(null)
    browserStore.write(key, null)
  }, [key])
  return { kept, keep, keepNow, forget, dismiss }
}
