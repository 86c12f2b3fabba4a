import { checkBoxes } from '../check/checkBoxes'
import { leastFill } from '../check/checkCopy'
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

/** A story's lines as a page sets them, and the room they have. */
interface SetStory extends BadMeasure, LineFaults {
  readonly capacity: number
}

/** Rules about lines that a page breaks: single ones that are loose or alone, too many that are stretched, too few. */
function weighLines(
  spots: readonly Spot[],
  copies: ReadonlyMap<string, StoryCopy>,
  style: PageStyle,
): { readonly brokenRules: number; readonly badMeasures: readonly BadMeasure[] } {
  const stories = spots.flatMap(({ piece, shape: { story } }): readonly SetStory[] => {
    const copy = copies.get(piece.item.id)
    if (copy === undefined || story === null) return []
    const { measure, textColumns, bodyRows } = story
    const capacity = textColumns * bodyRows
    return [{ id: piece.item.id, measure, capacity, ...lineFaults(copy, story, style) }]
  })
  const sum = (count: (story: SetStory) => number): number =>
    stories.reduce((total, story) => total + count(story), 0)
  const isFilled =
    sum(({ lines, capacity }) => Math.min(lines, capacity)) >= sum(({ capacity }) => capacity) * leastFill
  const single = stories.filter(({ loose, alone, orphans }) => loose > 0 || alone > 0 || orphans > 0)
  const stretched = mostStretched(stories)
  const broken = [
    sum(({ loose }) => loose) > 0,
    sum(({ alone }) => alone) > 0,
    sum(({ orphans }) => orphans) > 0,
    stretched.length > 0,
    !isFilled,
  ]
  return { brokenRules: broken.filter(Boolean).length, badMeasures: [...new Set([...single, ...stretched])] }
}

/** The fewest stories without which no more lines of a page would be stretched than may be. */
function mostStretched(stories: readonly SetStory[]): readonly SetStory[] {
  const excess = ({ stretched, justified }: SetStory): number => stretched - justified * mostStretchedLines
  let over = stories.reduce((sum, story) => sum + excess(story), 0)
  const worst: SetStory[] = []
  for (const story of stories.toSorted((one, other) => excess(other) - excess(one))) {
    if (over <= 0) break
    worst.push(story)
    over -= excess(story)
  }
  return worst
}
