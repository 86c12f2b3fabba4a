import { createLayoutMemory } from '../../../layout/page/LayoutMemory'
import { layoutPage } from '../../../layout/page/layoutPage'
import { proposePages } from '../../../layout/page/proposePages'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import { readPlan } from '../../../layout/plan/readPlan'
import type { PageStyle } from '../../../layout/style/PageStyle'
import type { MakeupPage } from '../../../makeup/MakeupPage'
import { startOf } from '../../../makeup/startOf'
import { toPagePlan } from '../../../makeup/toPagePlan'
import type { EngineAnswer, EngineRequest } from './EngineMessage'
import { stylesFor } from './stylesFor'

/** How many pages an editor may choose from. */
const mostProposals = 4

/**
 * The layout engine beside the screen: it keeps what it read of copy. Of wishes for a page, and of those for proposals,
 * the newest is answered and the others are skipped; every start is answered.
 */
const memory = createLayoutMemory()
const waiting = new Map<string, EngineRequest>()

addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  if (waiting.size === 0) setTimeout(answerWaiting)
  const key = data.wants === 'start' ? `start ${data.number}` : data.wants
  const passed = waiting.get(key)
  if (passed) answer({ kind: 'passed', number: passed.number })
  waiting.set(key, data)
})

/** One wish at a time, so that a newer one that comes meanwhile takes its place; proposals come last. */
function answerWaiting(): void {
  const requests = [...waiting].sort(([, one], [, other]) => rank(one) - rank(other))
  const [next] = requests
  if (next === undefined) return
  const [key, request] = next
  waiting.delete(key)
  answer(answerOf(request))
  if (waiting.size > 0) setTimeout(answerWaiting)
}

const answer = (words: EngineAnswer): void => postMessage(words)

const rank = ({ wants }: EngineRequest): number => ({ page: 0, start: 1, proposals: 2 })[wants]

function answerOf(request: EngineRequest): EngineAnswer {
  switch (request.wants) {
    case 'page':
      return layOut(request)
    case 'proposals':
      return propose(request)
    case 'start':
      return start(request)
  }
}

function layOut({ number, page, ownStyles }: EngineRequest): EngineAnswer {
  const started = performance.now()
  const styles = stylesFor(ownStyles)
  const read = readPlan(toPagePlan(page), styles)
  if (!read.ok) return { kind: 'faults', number, faults: read.faults }
  const placed = layoutPage(read.plan, memory, styles)
  return { kind: 'page', number, placed, milliseconds: performance.now() - started }
}

/** Proposals are for a page whose boxes are free: the one that was chosen before holds nothing here. */
function propose({ number, page, ownStyles }: EngineRequest): EngineAnswer {
  const styles = stylesFor(ownStyles)
  const plan = toPagePlan({ ...page, makeup: { ...page.makeup, arrangement: null } })
  const read = readPlan(plan, styles)
  const pages = read.ok ? proposePages(read.plan, { memory, most: mostProposals, styles }) : []
  return { kind: 'proposals', number, pages }
}

function start({
  number,
  page,
  ownStyles,
  layout,
}: Extract<EngineRequest, { wants: 'start' }>): EngineAnswer {
  const makeup = startOf(page, { layout, lay: (started) => placedOf(started, ownStyles) })
  return { kind: 'start', number, makeup }
}

/** The page as it would be set; null where it cannot be. */
function placedOf(page: MakeupPage, ownStyles: readonly PageStyle[]): PlacedPage | null {
  const styles = stylesFor(ownStyles)
  const read = readPlan(toPagePlan(page), styles)
  return read.ok ? layoutPage(read.plan, memory, styles) : null
}
