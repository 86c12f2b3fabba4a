'use client'

import { useEffect, useRef, useState } from 'react'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import type { PlanFault } from '../../../layout/plan/PlanFault'
import type { PageStyle } from '../../../layout/style/PageStyle'
import type { MakeupPage } from '../../../makeup/MakeupPage'
import type { EngineAnswer, EngineRequest } from './EngineMessage'

/** The page as the engine set it last. While it has `faults`, the page is the last one that could be set. */
export interface SetPage {
  readonly placed: PlacedPage | null
  readonly proposals: readonly PlacedPage[]
  readonly faults: readonly PlanFault[]
  /** What the engine took for the page, in ms; null where the server set it. */
  readonly milliseconds: number | null
  /** Whether the page shown is of the work as it is now. */
  readonly isCurrent: boolean
}

/** Ms without a newer wish after which other proposals are looked for. */
const quiet = 400

/**
 * Keeps a page set while it is made up, in workers, so that the hand is never held up: one for the page, one that looks
 * for proposals when the hand rests.
 */
export function useEngine(
  page: MakeupPage,
  { first, ownStyles }: { readonly first: PlacedPage | null; readonly ownStyles: readonly PageStyle[] },
): SetPage {
  const workers = useRef<{ readonly setter: Worker; readonly proposer: Worker } | null>(null)
  const asked = useRef(0)
  const [state, setState] = useState<Known>({ ...unset, placed: first })
  const [wanted, setWanted] = useState(0)

  useEffect(() => {
    const hear = ({ data }: MessageEvent<EngineAnswer>) =>
      setState((before) => (data.number < asked.current ? before : afterAnswer(before, data)))
    const fail = ({ message }: ErrorEvent) =>
      setState((before) => ({ ...before, number: asked.current, faults: [engineFault(message)] }))
    const open = () => {
      const worker = new Worker(new URL('./makeup.worker.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', hear)
      worker.addEventListener('error', fail)
      return worker
    }
    const own = { setter: open(), proposer: open() }
    workers.current = own
    return () => {
      own.setter.terminate()
      own.proposer.terminate()
    }
  }, [])

  useEffect(() => {
    asked.current++
    const request = { number: asked.current, page, ownStyles }
    setWanted(request.number)
    workers.current?.setter.postMessage({ ...request, wants: 'page' } satisfies EngineRequest)
    const timer = setTimeout(
      () => workers.current?.proposer.postMessage({ ...request, wants: 'proposals' } satisfies EngineRequest),
      quiet,
    )
    return () => clearTimeout(timer)
  }, [ownStyles, page])

  return { ...state, isCurrent: state.number === wanted }
}

/** The engine threw, which is a bug: the page stays as it was last set, and the desk says so. */
const engineFault = (found: string): PlanFault => ({ path: 'engine', expected: 'a page', found })

const unset: Known = { placed: null, proposals: [], faults: [], milliseconds: null, number: 0 }

type Known = Omit<SetPage, 'isCurrent'> & { readonly number: number }

function afterAnswer(before: Known, answer: EngineAnswer): Known {
  const { number } = answer
  switch (answer.kind) {
    case 'page':
      return { ...before, number, faults: [], placed: answer.placed, milliseconds: answer.milliseconds }
    case 'faults':
      return { ...before, number, faults: answer.faults }
    case 'proposals':
      return { ...before, proposals: answer.pages }
  }
}
