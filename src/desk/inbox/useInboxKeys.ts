'use client'

import type { RefObject } from 'react'
import { useEffect } from 'react'

/**
 * The inbox by keyboard: j and k or the arrows go from story to story, x selects, / searches, ? tells the keys.
 * Enter opens, since the focus is on the story's own link. Whoever is typing is left alone.
 */
export function useInboxKeys(
  list: RefObject<HTMLElement | null>,
  acts: { readonly select: (id: number) => void; readonly help: () => void; readonly closeHelp: () => void },
) {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || isTyping(event.target))
        return
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-story]') ?? [])]
      const here = rows.findIndex((row) => row.contains(document.activeElement))
      const isInList = here >= 0 || document.activeElement === document.body
      const step = steps[event.key]
      if (step !== undefined && (isInList || event.key.length === 1)) {
        const row = rows[here < 0 ? (step > 0 ? 0 : rows.length - 1) : here + step]
        if (!row) return
        row.querySelector('a')?.focus()
        row.scrollIntoView({ block: 'nearest' })
      } else if (event.key === 'x' && here >= 0) acts.select(Number(rows[here]?.dataset['story']))
      else if (event.key === '/') document.querySelector<HTMLElement>('[data-inbox-search]')?.focus()
      else if (event.key === '?') acts.help()
      else if (event.key === 'Escape') return acts.closeHelp()
      else return
      event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  })
}

const steps: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, select, input:not([type="checkbox"]):not([type="radio"])'))
