import { checkBoxes } from '../check/checkBoxes'
import { checkCuts } from '../check/checkCuts'
import { checkHeads } from '../check/checkHeads'
import { mostStretchedLines } from '../check/stretchOf'
import type { PageStyle } from '../style/PageStyle'
import type { Rows } from '../units/Rows'
import { lineFaults, type LineFaults } from './lineFaults'
import { partHeads } from './partHeads'
import type { Proposal, Spot } from './Proposal'
import type { StoryCopy } from './StoryCopy'
import type { BadMeasure } from './withoutMeasures'

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

/** A proposal with the number of rules it breaks, and the measures that its lines come out badly in. */
export interface WeighedProposal extends Proposal {
  readonly broken: number
  readonly badMeasures: readonly BadMeasure[]
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
  const { brokenRules, badMeasures } = weighLines(spots, copies, style)
  const broken = checks.filter(({ id, ok }) => !ok && wholePageRules.has(id)).length + brokenRules
  return { spots, broken, badMeasures, cost: proposal.cost + broken * style.weights.brokenRule }
}

/** Rules about lines that a page breaks: single ones that are loose, and too many that are stretched. */
function weighLines(
  spots: readonly Spot[],
  copies: ReadonlyMap<string, StoryCopy>,
  style: PageStyle,
): { readonly brokenRules: number; readonly badMeasures: readonly BadMeasure[] } {
  const stories = spots.flatMap(({ piece, shape: { story } }) => {
    const copy = copies.get(piece.item.id)
    if (copy === undefined || story === null) return []
    return [{ id: piece.item.id, measure: story.measure, ...lineFaults(copy, story, style) }]
  })
  const sum = (count: (story: LineFaults) => number): number =>
    stories.reduce((total, story) => total + count(story), 0)
  const isLoose = sum(({ loose }) => loose) > 0
  const isStretched =
    sum(({ stretched }) => stretched) > sum(({ justified }) => justified) * mostStretchedLines
  const bad = stories.filter(
    ({ loose, stretched, justified }) =>
      loose > 0 || (isStretched && stretched > justified * mostStretchedLines),
  )
  return { brokenRules: (isLoose ? 1 : 0) + (isStretched ? 1 : 0), badMeasures: bad }
}
