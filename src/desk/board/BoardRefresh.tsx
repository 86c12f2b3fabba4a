'use client'

import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'

const every = 4_000

/**
 * Asks every few seconds whether anything on the board changed, and has it drawn anew where it did: what is typed and
 * where the focus is stays. Rests while nobody looks.
 */
export function BoardRefresh({
  issueId,
  stamp,
  language,
}: {
  readonly issueId: number
  readonly stamp: string
  readonly language: Language
}) {
  const say = translator(language)
  const router = useRouter()
  const [told, setTold] = useState<'updated' | 'lost' | null>(null)
  useEffect(() => {
    const look = async () => {
      if (document.hidden) return
      const answer = await askStamp(issueId)
      if (answer === null) setTold('lost')
      else if (answer === stamp) setTold((before) => (before === 'lost' ? null : before))
      else {
        setTold('updated')
        router.refresh()
      }
    }
    const timer = setInterval(() => void look(), every)
    const wake = () => void look()
    document.addEventListener('visibilitychange', wake)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', wake)
    }
  }, [issueId, stamp, router])
  return (
    <p role="status" className={told === 'lost' ? 'text-sm text-vermilion' : 'sr-only'}>
      {told && say(`desk.board.${told}`)}
    </p>
  )
}

/** Null where the server does not answer as it should. */
async function askStamp(issueId: number): Promise<string | null> {
  try {
    const response = await fetch(`/desk/issues/${issueId}/stamp`, { cache: 'no-store' })
    if (!response.ok) return null
    const answer: unknown = await response.json()
    return typeof answer === 'string' ? answer : null
  } catch {
    return null // offline: said on the screen, asked again in a few seconds
  }
}
