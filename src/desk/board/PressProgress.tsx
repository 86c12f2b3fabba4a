'use client'

import { useEffect, useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'

const every = 600

/** How far the press is with an issue, while somebody waits for it. */
export function PressProgress({
  issueId,
  language,
}: {
  readonly issueId: number
  readonly language: Language
}) {
  const say = translator(language)
  const [progress, setProgress] = useState<{ printed: number; of: number } | null>(null)
  useEffect(() => {
    const ask = async () => setProgress(await readProgress(issueId))
    const timer = setInterval(() => void ask(), every)
    return () => clearInterval(timer)
  }, [issueId])
  return (
    <div role="status" className="text-sm">
      <p>{progress ? say('desk.board.printing', progress) : say('desk.board.printingStarts')}</p>
      <progress
        aria-label={say('desk.board.printingStarts')}
        className="h-2 w-full accent-vermilion"
        {...(progress ? { max: progress.of, value: progress.printed } : {})}
      />
    </div>
  )
}

async function readProgress(issueId: number): Promise<{ printed: number; of: number } | null> {
  try {
    const response = await fetch(`/desk/issues/${issueId}/press`, { cache: 'no-store' })
    const answer: unknown = response.ok ? await response.json() : null
    if (typeof answer !== 'object' || answer === null || !('printed' in answer) || !('of' in answer))
      return null
    return { printed: Number(answer.printed), of: Number(answer.of) }
  } catch {
    return null // asked again in a moment; the act itself says what came of it
  }
}
