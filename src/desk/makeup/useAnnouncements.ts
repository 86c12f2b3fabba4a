'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { SetPage } from './engine/useEngine'
import type { MakeupTools } from './MakeupContext'
import { placeWords } from './placeWords'
import { fitWords } from './stories/fitWords'

/** What a screen reader is told: where what was touched stands once the page is set, and how it fits there. */
export function useAnnouncements({
  set,
  say,
  nameOf,
  isAwaited,
}: {
  readonly set: SetPage
  readonly say: MakeupTools['say']
  readonly nameOf: (item: string) => string
  /** Whether an item is on the page, and its copy is still on its way. */
  readonly isAwaited: (item: string) => boolean
}) {
  const [words, setWords] = useState('')
  const about = useRef<string | null>(null)
  const { placed, isCurrent } = set
  useEffect(() => {
    const item = about.current
    if (item === null || !isCurrent || placed === null || isAwaited(item)) return
    about.current = null
    const box = placed.boxes.find(({ id }) => id === item)
    const fit = placed.fit.find(({ id }) => id === item)
    const told = box
      ? say('desk.makeup.said.placed', { item: nameOf(item), place: placeWords(box, say) })
      : say('desk.makeup.said.off', { item: nameOf(item) })
    setWords(box && fit ? `${told}${say('desk.makeup.comma')}${fitWords(fit, say)}` : told)
  }, [isAwaited, isCurrent, nameOf, placed, say])
  return {
    words,
    say: setWords,
    tellOf: useCallback((item: string) => {
      about.current = item
    }, []),
  }
}
