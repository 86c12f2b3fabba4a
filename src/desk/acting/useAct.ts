'use client'

import { unstable_rethrow } from 'next/navigation'
import { useContext, useRef, useState, useTransition } from 'react'
import type { ActOutcome } from './ActOutcome'
import { AnswersContext } from './AnswersContext'

/**
 * Runs an act of the desk from the browser: one at a time, its answer kept beside it. A server that does not answer
 * is an answer too, so that what was typed stays on the screen.
 */
export function useAct() {
  const tell = useContext(AnswersContext)
  const [outcome, setOutcome] = useState<ActOutcome>({ kind: 'idle' })
  const [isPending, startTransition] = useTransition()
  const isRunning = useRef(false)

  function run(work: () => Promise<ActOutcome>): void {
    if (isRunning.current) return
    isRunning.current = true
    tell(null)
    startTransition(async () => {
      const answer = await settle(work)
      isRunning.current = false
      setOutcome(answer)
      if (answer.kind === 'done') tell(answer)
    })
  }
  return { outcome, isPending, run }
}

async function settle(work: () => Promise<ActOutcome>): Promise<ActOutcome> {
  try {
    return await work()
  } catch (error) {
    unstable_rethrow(error) // redirects of Next travel as errors
    return { kind: 'failed' }
  }
}
