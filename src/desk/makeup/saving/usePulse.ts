'use client'

import { useEffect, useRef, useState } from 'react'
import type { MakeupPulse } from '../../../runtime'
import { askDesk } from '../server/askDesk'

/** Ms between two questions. */
const beat = 5_000

/** Who else is at the page; calls `onPulse` with every answer. Rests while nobody looks at the screen. */
export function usePulse(pageId: number, onPulse: (pulse: MakeupPulse) => void) {
  const [others, setOthers] = useState<MakeupPulse['others']>([])
  const told = useRef(onPulse)
  useEffect(() => {
    told.current = onPulse
  }, [onPulse])

  useEffect(() => {
    let isOver = false
    let isAsking = false
    const ask = async () => {
      if (document.visibilityState === 'hidden' || isAsking) return
      isAsking = true
      const pulse = await askDesk.pulse(pageId)
      isAsking = false
      if (isOver || pulse === null) return
      setOthers(pulse.others)
      told.current(pulse)
    }
    const asked = () => void ask()
    asked()
    const timer = setInterval(asked, beat)
    document.addEventListener('visibilitychange', asked)
    return () => {
      isOver = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', asked)
    }
  }, [pageId])
  return others
}
