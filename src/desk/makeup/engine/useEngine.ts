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

/** Keeps a page set while it is made up, in a worker of its own, so that the hand is never held up. */
export function useEngine(
  page: MakeupPage,
  { first, ownStyles }: { readonly first: PlacedPage | null; readonly ownStyles: readonly PageStyle[] },
): SetPage {
  const worker = useRef<Worker | null>(null)
  const asked = useRef(0)
  const [state, setState] = useState<Omit<SetPage, 'isCurrent'> & { readonly number: number }>({
    placed: first,
    proposals: [],
    faults: [],
    milliseconds: null,
    number: 0,
  })
  const [wanted, setWanted] = useState(0)

  useEffect(() => {
    const own = new Worker(new URL('./makeup.worker.ts', import.meta.url), { type: 'module' })
    own.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) =>
      setState((before) => (data.number < asked.current ? before : afterAnswer(before, data))),
    )
    own.addEventListener('error', ({ message }) =>
      setState((before) => ({ ...before, number: asked.current, faults: [engineFault(message)] })),
    )
    worker.current = own
    return () => own.terminate()
  }, [])

  useEffect(() => {
    asked.current++
    setWanted(asked.current)
    worker.current?.postMessage({ number: asked.current, page, ownStyles } satisfies EngineRequest)
  }, [ownStyles, page])

  return { ...state, isCurrent: state.number === wanted }
}

/** The engine threw, which is a bug: the page stays as it was last set, and the desk says so. */
const engineFault = (found: string): PlanFault => ({ path: 'engine', expected: 'a page', found })

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
