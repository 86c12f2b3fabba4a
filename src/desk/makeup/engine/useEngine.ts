'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import type { PlanFault } from '../../../layout/plan/PlanFault'
import type { PageStyle } from '../../../layout/style/PageStyle'
import type { MakeupPage } from '../../../makeup/MakeupPage'
import type { PageLayout } from '../../../makeup/PageLayout'
import type { PageMakeup } from '../../../makeup/PageMakeup'
import type { EngineAnswer } from './EngineMessage'
import type { Engines } from './openEngines'
import { openEngines } from './openEngines'

/** The page as the engine set it last. While it has `faults`, the page is the last one that could be set. */
export interface SetPage {
  readonly placed: PlacedPage | null
  readonly proposals: readonly PlacedPage[]
  readonly faults: readonly PlanFault[]
  /** What the engine took for the page, in ms; null where the server set it. */
  readonly milliseconds: number | null
  /** Whether the page shown is of the work as it is now. */
  readonly isCurrent: boolean
  /** Sets a page that may be wanted next, so that it is there when it is. */
  readonly lookAhead: (page: MakeupPage) => void
  /** How the page starts best from a layout; null where the engine failed. */
  readonly startFrom: (layout: PageLayout) => Promise<PageMakeup | null>
}

/** Ms without a newer wish after which other proposals are looked for. */
const quiet = 400

/**
 * Keeps a page set while it is made up, in workers, so that the hand is never held up. A page that was looked ahead at is
 * shown at once where it is set already, and by whichever engine has it first where it is under way.
 */
export function useEngine(
  page: MakeupPage,
  { first, ownStyles }: { readonly first: PlacedPage | null; readonly ownStyles: readonly PageStyle[] },
): SetPage {
  const engines = useRef<Engines | null>(null)
  const asked = useRef(0)
  const beside = useRef(0)
  const ahead = useRef<Ahead | null>(null)
  const [state, setState] = useState<Known>({ ...unset, placed: first })
  const [wanted, setWanted] = useState(0)

  const hear = useCallback(
    (answer: EngineAnswer) =>
      setState((before) => (answer.number < asked.current ? before : afterAnswer(before, answer))),
    [],
  )
  useEffect(() => {
    const fail = (words: string) =>
      setState((before) => ({ ...before, number: asked.current, faults: [engineFault(words)] }))
    const own = openEngines({ hear, fail })
    engines.current = own
    return own.close
  }, [hear])

  useEffect(() => {
    const number = ++asked.current
    setWanted(number)
    const seen = ahead.current?.key === JSON.stringify(page) ? ahead.current : null
    ahead.current = null
    let isOver = false
    const take = (answer: EngineAnswer | null) => {
      if (!isOver && answer !== null) hear({ ...answer, number })
    }
    if (seen?.known) take(seen.known)
    else {
      void seen?.answer.then(take)
      engines.current?.set({ number, page, ownStyles, wants: 'page' })
    }
    const timer = setTimeout(() => {
      const request = { number: ++beside.current, page, ownStyles, wants: 'proposals' } as const
      void engines.current?.scout(request).then(take)
    }, quiet)
    return () => {
      isOver = true
      clearTimeout(timer)
    }
  }, [hear, ownStyles, page])

  const lookAhead = useCallback(
    (next: MakeupPage) => {
      const key = JSON.stringify(next)
      const scout = engines.current?.scout
      if (scout === undefined || ahead.current?.key === key) return
      const answer = scout({ number: ++beside.current, page: next, ownStyles, wants: 'page' })
      const looked: Ahead = { key, answer, known: null }
      ahead.current = looked
      void answer.then((known) => (looked.known = known))
    },
    [ownStyles],
  )
  const startFrom = useCallback(
    async (layout: PageLayout) => {
      const number = ++beside.current
      const answer = await engines.current?.scout({ number, page, ownStyles, wants: 'start', layout })
      return answer?.kind === 'start' ? answer.makeup : null
    },
    [ownStyles, page],
  )
  return { ...state, isCurrent: state.number === wanted, lookAhead, startFrom }
}

/** A page that may be wanted next, and its answer on the way. */
interface Ahead {
  readonly key: string
  readonly answer: Promise<EngineAnswer | null>
  known: EngineAnswer | null
}

/** The engine threw, which is a bug: the page stays as it was last set, and the desk says so. */
const engineFault = (found: string): PlanFault => ({ path: 'engine', expected: 'a page', found })

const unset: Known = { placed: null, proposals: [], faults: [], milliseconds: null, number: 0 }

type Known = Omit<SetPage, 'isCurrent' | 'lookAhead' | 'startFrom'> & { readonly number: number }

function afterAnswer(before: Known, answer: EngineAnswer): Known {
  const { number } = answer
  switch (answer.kind) {
    case 'page':
      // Two engines may have set it: the same page, of which the first is drawn.
      return number === before.number
        ? before
        : { ...before, number, faults: [], placed: answer.placed, milliseconds: answer.milliseconds }
    case 'faults':
      return { ...before, number, faults: answer.faults }
    case 'proposals':
      return { ...before, proposals: answer.pages }
    case 'start':
    case 'passed':
      return before
  }
}
