'use client'

import { useCallback, useMemo, useRef, useState } from 'react'
import type { PoolStory } from './server/PoolStory'
import { askDesk } from './server/askDesk'

/** Copies and photos of stories taken from the pool, until the page that the server sends has them. */
export function usePoolStories() {
  const [stories, setStories] = useState<Readonly<Record<string, PoolStory>>>({})
  const asked = useRef(new Map<number, Promise<boolean>>())
  const fetch = useCallback((id: number): Promise<boolean> => {
    const known = asked.current.get(id)
    if (known !== undefined) return known
    const answer = askDesk.story(id).then((story) => {
      if (story !== null) setStories((before) => ({ ...before, [String(id)]: story }))
      else asked.current.delete(id) // the button can be pressed again
      return story !== null
    })
    asked.current.set(id, answer)
    return answer
  }, [])
  return useMemo(
    () => ({
      fetch,
      copyById: Object.fromEntries(Object.entries(stories).map(([id, { copy }]) => [id, copy])),
      photos: Object.values(stories).flatMap(({ photos }) => photos),
    }),
    [fetch, stories],
  )
}
