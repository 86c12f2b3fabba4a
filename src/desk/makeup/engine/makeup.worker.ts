import { createLayoutMemory } from '../../../layout/page/LayoutMemory'
import { layoutPage } from '../../../layout/page/layoutPage'
import { proposePages } from '../../../layout/page/proposePages'
import { readPlan } from '../../../layout/plan/readPlan'
import { toPagePlan } from '../../../makeup/toPagePlan'
import type { EngineAnswer, EngineRequest } from './EngineMessage'
import { stylesFor } from './stylesFor'

/** How many pages an editor may choose from. */
const mostProposals = 4
/** Ms without a newer wish after which other proposals are looked for. */
const quiet = 400

/** The layout engine beside the screen: it keeps what it read of copy, and skips wishes that newer ones replace. */
const memory = createLayoutMemory()
let wanted: EngineRequest | null = null
let later: ReturnType<typeof setTimeout> | undefined

addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  if (wanted === null) setTimeout(answerNewest)
  wanted = data
  clearTimeout(later)
})

function answerNewest(): void {
  const request = wanted
  wanted = null
  if (request === null) return
  const started = performance.now()
  const styles = stylesFor(request.ownStyles)
  const read = readPlan(toPagePlan(request.page), styles)
  if (!read.ok) return answer({ kind: 'faults', number: request.number, faults: read.faults })
  const placed = layoutPage(read.plan, memory, styles)
  answer({ kind: 'page', number: request.number, placed, milliseconds: performance.now() - started })
  later = setTimeout(() => propose(request), quiet)
}

/** Proposals are for a page whose boxes are free: the one that was chosen before holds nothing here. */
function propose(request: EngineRequest): void {
  const { number, page } = request
  const styles = stylesFor(request.ownStyles)
  const plan = toPagePlan({ ...page, makeup: { ...page.makeup, arrangement: null } })
  const read = readPlan(plan, styles)
  if (!read.ok) return
  answer({
    kind: 'proposals',
    number,
    pages: proposePages(read.plan, { memory, most: mostProposals, styles }),
  })
}

function answer(message: EngineAnswer): void {
  postMessage(message)
}
