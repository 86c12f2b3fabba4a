'use client'

import type { KeyboardEvent } from 'react'
import { useEffect, useRef } from 'react'

interface DeskKeys {
  readonly undo: () => void
  readonly redo: () => void
  readonly save: () => void
  readonly help: () => void
}

/**
 * The keys of the whole desk. Those with Ctrl work wherever nothing is being typed; `?` works on the page and on buttons
 * alone, so that it can be typed.
 */
export function useDeskKeys(does: DeskKeys) {
  const now = useRef(does)
  useEffect(() => {
    now.current = does
  })
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      const act =
        key === 's'
          ? now.current.save
          : key === 'y' || (key === 'z' && event.shiftKey)
            ? now.current.redo
            : key === 'z'
              ? now.current.undo
              : null
      if (act === null) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return (event: KeyboardEvent) => {
    if (event.key !== '?' || isTyping(event.target)) return
    event.preventDefault()
    now.current.help()
  }
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.matches('textarea, select, input:not([type=checkbox]):not([type=radio]):not([type=range])')
  )
}
