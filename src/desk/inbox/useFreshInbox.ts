'use client'

import { useRouter } from 'next/navigation'
import { startTransition, useEffect } from 'react'

const period = 30_000

/** Asks for the screen anew while it is looked at; focus, selection and what is being typed stay where they are. */
export function useFreshInbox() {
  const router = useRouter()
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === 'visible') startTransition(() => router.refresh())
    }
    const timer = setInterval(refresh, period)
    document.addEventListener('visibilitychange', refresh)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', refresh)
    }
  }, [router])
}
