'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'
import type { LeaseView } from './useLease'
import { useLease } from './useLease'

/** The lease of a story on its own screen, which is read anew where somebody saved it or set a text aside. */
export function useStoryLease({
  shown,
  ...lease
}: {
  readonly articleId: number
  readonly personId: number
  readonly isOn: boolean
  /** What the screen shows already. */
  readonly shown: { readonly rev: number; readonly setAsideTexts: number }
}): LeaseView {
  const router = useRouter()
  const known = useRef(shown)
  const asked = useRef('')
  useEffect(() => {
    known.current = shown
  }, [shown])
  return useLease({
    ...lease,
    onPulse: ({ rev, setAsideTexts }) => {
      const isNews = rev > known.current.rev || Math.min(setAsideTexts, 10) > known.current.setAsideTexts
      const news = `${rev} ${setAsideTexts}`
      if (!isNews || asked.current === news) return
      asked.current = news
      router.refresh()
    },
  })
}
