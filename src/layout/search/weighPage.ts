import { checkBoxes } from '../check/checkBoxes'
import { checkCuts } from '../check/checkCuts'
import { checkHeads } from '../check/checkHeads'
import { mostStretchedLines } from '../check/stretchOf'
import type { PageStyle } from '../style/PageStyle'
import type { Rows } from '../units/Rows'
import { lineFaults } from './lineFaults'
import { partHeads } from './partHeads'
import type { Proposal, Spot } from './Proposal'
import type { StoryCopy } from './StoryCopy'

/** Rules about the whole page, which no part of it can know of. */
const wholePageRules: ReadonlySet<string> = new Set([
  'throughLine',
  'midCut',
  'lead',
  'order',
  'longLegs',
  'buttingHeads',
  'cover',
  'headLines',
])

/** A proposal with the number of rules it breaks. */
export interface WeighedProposal extends Proposal {
  readonly broken: number
}

interface WeighArgs {
  readonly style: PageStyle
  readonly copies: ReadonlyMap<string, StoryCopy>
  readonly topRow: Rows
}

/** Looks at a page as a whole: parts headlines that butt, and adds what the rules cost that it breaks all the same. */
export function weighPage(proposal: Proposal, { style, copies, topRow }: WeighArgs): WeighedProposal {
  const { spots } = partHeads(proposal.spots, style)
  const page = { spots, lines: [], fit: [], style, topRow }
  const checks = [...checkBoxes(page), ...checkHeads(page), ...checkCuts(page)]
  const broken =
    checks.filter(({ id, ok }) => !ok && wholePageRules.has(id)).length + brokenByLines(spots, copies, style)
  return { spots, broken, cost: proposal.cost + broken * style.weights.brokenRule }
}

/** Rules about lines that a page breaks: single ones that are loose, and too many that are stretched. */
function brokenByLines(
  spots: readonly Spot[],
  copies: ReadonlyMap<string, StoryCopy>,
  style: PageStyle,
): number {
  const faults = spots.flatMap(({ piece, shape: { story } }) => {
    const copy = copies.get(piece.item.id)
    return copy === undefined || story === null ? [] : [lineFaults(copy, story, style)]
  })
  const justified = faults.reduce((sum, fault) => sum + fault.justified, 0)
  const stretched = faults.reduce((sum, fault) => sum + fault.stretched, 0)
  const loose = faults.some((fault) => fault.loose > 0)
  return (loose ? 1 : 0) + (stretched > justified * mostStretchedLines ? 1 : 0)
}
