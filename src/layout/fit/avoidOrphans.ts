import type { StoryShape } from '../search/Shape'
import type { StoryCopy } from '../search/StoryCopy'
import type { Composition, PageStyle } from '../style/PageStyle'
import { blockLines } from './blockLines'
import type { ComposedStory } from './ComposedStory'
import { flowStory, type StoryFlow } from './flowStory'
import { recallLines } from './recallLines'
import { recallStory } from './recallStory'
import { settingCost } from './settingCost'

/** What a column costs that begins with a paragraph's last line, against what the lines of a paragraph cost. */
const orphanCost = 25
/** What it costs to set a paragraph in another number of lines at all. */
const changeCost = 1

interface Args {
  readonly copy: StoryCopy
  readonly shape: Pick<StoryShape, 'measure' | 'textColumns' | 'bodyRows' | 'savedLines'>
  readonly style: PageStyle
}

/**
 * A story's lines in its columns. Where a column would begin with the last line of a paragraph (孤行, clreq 3.7.4), earlier
 * paragraphs are set in a line more or less, if that can be done unseen.
 *
 * - All columns keep their rows, and the story its place: only white at its end is used up.
 */
export function avoidOrphans({ copy, shape, style }: Args): {
  readonly story: ComposedStory
  readonly flow: StoryFlow
} {
  const story = recallStory(copy, shape, style)
  const flow = flowStory(story, shape)
  const isWhole = flow.starts.at(-1) === story.lines.length && story.unsettable === 0
  const lines = flow.orphans > 0 && isWhole ? findLines({ copy, shape, style }, flow.rows) : null
  if (lines === null) return { story, flow }
  const other = recallLines(copy, { measure: shape.measure, blockLines: lines }, style.composition)
  const itsFlow = flowStory(other, shape)
  const isKept = itsFlow.rows === flow.rows && itsFlow.starts.at(-1) === other.lines.length
  return isKept && itsFlow.orphans < flow.orphans ? { story: other, flow: itsFlow } : { story, flow }
}

/** A way to set the blocks up to one of them, and the place in the columns that it ends at. */
interface Way {
  readonly place: number
  readonly cost: number
  readonly lines: number
  readonly before: Way | null
}

/** The cheapest lines of every block that fill the same columns, or null where the usual ones are. */
function findLines({ copy, shape, style: { composition } }: Args, rows: number): readonly number[] | null {
  const { measure, textColumns, savedLines } = shape
  const { count } = copy.countAt(measure)
  const usual = blockLines(count, savedLines)
  const end = textColumns * rows
  let ways: readonly Way[] = [{ place: 0, cost: 0, lines: 0, before: null }]
  copy.text.blocks.forEach((block, b) => {
    const choices = choicesOf(copy, { b, usual: usual[b] ?? 0, measure, composition })
    const next = new Map<number, Way>()
    for (const before of ways) {
      for (const { lines, cost: own } of choices) {
        const { place, isOrphaned } = placeBlock(before.place, { lines, rows, kind: block.kind })
        const cost = before.cost + own + (isOrphaned ? orphanCost : 0)
        if (place <= end && cost < (next.get(place)?.cost ?? Infinity))
          next.set(place, { place, cost, lines, before })
      }
    }
    ways = [...next.values()]
  })
  const whole = ways.filter(({ place }) => {
    const all = place + count.byline
    return all <= end && all > end - textColumns
  })
  const [best] = whole.toSorted((one, other) => one.cost - other.cost || one.place - other.place)
  if (best === undefined) return null
  const lines: number[] = []
  for (let way: Way = best; way.before !== null; way = way.before) lines.unshift(way.lines)
  return lines
}

/** Where a block ends that begins at a place, and whether its last line begins a column. A subhead at a foot goes over. */
function placeBlock(
  from: number,
  {
    lines,
    rows,
    kind,
  }: { readonly lines: number; readonly rows: number; readonly kind: 'paragraph' | 'subhead' },
): { readonly place: number; readonly isOrphaned: boolean } {
  const row = from % rows
  if (kind === 'subhead') {
    const place = row + lines >= rows && row > 0 ? from - row + rows : from
    return { place: place + lines, isOrphaned: false }
  }
  const place = from + lines
  return { place, isOrphaned: lines > 1 && (place - 1) % rows === 0 }
}

interface Choice {
  readonly lines: number
  readonly cost: number
}

/** The numbers of lines that a block may be set in: the usual one, the fewest, one more than the usual. */
function choicesOf(
  copy: StoryCopy,
  {
    b,
    usual,
    measure,
    composition,
  }: {
    readonly b: number
    readonly usual: number
    readonly measure: number
    readonly composition: Composition
  },
): readonly Choice[] {
  const block = copy.text.blocks[b]
  const { count } = copy.countAt(measure)
  const isLast = b === copy.text.blocks.length - 1
  if (block === undefined || block.kind === 'subhead' || (isLast && count.besideLast))
    return [{ lines: usual, cost: 0 }]
  const least = count.fewest[b] ?? usual
  const natural = count.blocks[b] ?? usual
  const costAt = (lines: number): number => settingCost(block, { chars: measure, lines, composition })
  const choices = [...new Set([usual, least, natural, natural + 1])].filter(
    (lines) => lines === usual || lines >= 2,
  )
  const usualCost = costAt(usual)
  return choices.map((lines) => ({
    lines,
    cost: lines === usual ? 0 : changeCost + Math.max(0, costAt(lines) - usualCost),
  }))
}
