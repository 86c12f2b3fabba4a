import { checkBoxes } from '../check/checkBoxes'
import { checkCuts } from '../check/checkCuts'
import { checkHeads } from '../check/checkHeads'
import type { PageStyle } from '../style/PageStyle'
import type { Rows } from '../units/Rows'
import type { Proposal } from './Proposal'

/** Rules about the whole page, which no part of it can know of. */
const wholePageRules: ReadonlySet<string> = new Set([
  'throughLine',
  'midCut',
  'lead',
  'order',
  'longLegs',
  'buttingHeads',
])

/** A proposal with the number of whole-page rules it breaks. */
export interface WeighedProposal extends Proposal {
  readonly broken: number
}

/** Proposals with what their broken rules cost, the cheapest first; equals stay in the order they came in. */
export function weighProposals(
  proposals: readonly Proposal[],
  style: PageStyle,
  topRow: Rows,
): readonly WeighedProposal[] {
  return proposals
    .map(({ spots, cost }) => {
      const page = { spots, lines: [], fit: [], style, topRow }
      const checks = [...checkBoxes(page), ...checkHeads(page), ...checkCuts(page)]
      const broken = checks.filter(({ id, ok }) => !ok && wholePageRules.has(id)).length
      return { spots, broken, cost: cost + broken * style.weights.brokenRule }
    })
    .sort((one, other) => one.cost - other.cost)
}
