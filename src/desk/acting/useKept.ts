'use client'

import { useCallback, useEffect, useState } from 'react'

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
    setKept(read<T>(key))
  }, [key])

  const keep = useCallback(
    (value: T) => {
      const now = () => write(key, { value, at: new Date().toISOString() })
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
      write(key, { value, at })
    },
    [key],
  )
  const dismiss = useCallback(() => setKept(null), [])
  const forget = useCallback(() => {
    setKept(null)
    write(key, null)
  }, [key])
  return { kept, keep, keepNow, forget, dismiss }
}

function read<T>(key: string): Kept<T> | null {
  try {
    const text = localStorage.getItem(key)
    return text === null ? null : (JSON.parse(text) as Kept<T>) // written by `write` alone
  } catch {
    return null // what cannot be read back was not ours
  }
}

function write(key: string, kept: Kept<unknown> | null): void {
  try {
    if (kept) localStorage.setItem(key, JSON.stringify(kept))
    else localStorage.removeItem(key)
  } catch {
    return // no room, or no storage: see the contract above
  }
}
