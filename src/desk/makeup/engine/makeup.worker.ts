import { createLayoutMemory } from '../../../layout/page/LayoutMemory'
import { layoutPage } from '../../../layout/page/layoutPage'
import { proposePages } from '../../../layout/page/proposePages'
import { readPlan } from '../../../layout/plan/readPlan'
import { toPagePlan } from '../../../makeup/toPagePlan'
import type { EngineAnswer, EngineRequest } from './EngineMessage'
import { stylesFor } from './stylesFor'

/** How many pages an editor may choose from. */
const mostProposals = 4

/** The layout engine beside the screen: it keeps what it read of copy, and skips wishes that newer ones replace. */
const memory = createLayoutMemory()
let wanted: EngineRequest | null = null

addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  if (wanted === null) setTimeout(answerNewest)
  wanted = data
})

function answerNewest(): void {
  const request = wanted
  wanted = null
  if (request === null) return
  const answer: EngineAnswer = request.wants === 'page' ? layOut(request) : propose(request)
  postMessage(answer)
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
