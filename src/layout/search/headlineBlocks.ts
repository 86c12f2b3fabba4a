import type { HeadlineBlock } from '../headline/HeadlineBlock'
import { stackHeadline } from '../headline/stackHeadline'
import { standHeadlines } from '../headline/standHeadlines'
import type { HeadlineForm } from '../plan/HeadlineForm'
import type { PageStyle } from '../style/PageStyle'
import type { Columns } from '../units/Columns'
import { charsOf } from './charsOf'
import type { StoryCopy } from './StoryCopy'

/** Sizes for headlines that fit no size of their rank, and how many lines they may run to. */
const lastResort = { sizesPt: [16, 14, 12, 10.5, 9], mostLines: 12 } as const
const usualLines = 2
/** The widest box in which a vertical headline still reads as its head. */
const widestVertical = 4

/**
 * Every headline that a story may carry in so many columns; none where its words are wider than the box, or than the form
 * or the size that the editor locked allows.
 */
export function headlineBlocks(
  copy: StoryCopy,
  columns: Columns,
  style: PageStyle,
): readonly HeadlineBlock[] {
  const locked = copy.article.lock?.headline
  const forms = locked === undefined ? formsOf(columns) : [locked]
  for (const { sizesPt, from, mostLines } of attemptsOf(copy)) {
    const found = forms.flatMap((form) =>
      sizesPt.flatMap((sizePt, i) =>
        block(copy, { form, sizePt, step: from + i, columns, style, mostLines }),
      ),
    )
    if (found.length > 0) return found
  }
  return []
}

/** Sizes and lines to try, one after another until a headline stands; `from` is the step of the first size. */
function attemptsOf({ article, rank }: StoryCopy): readonly {
  readonly sizesPt: readonly number[]
  readonly from: number
  readonly mostLines: number
}[] {
  const locked = article.lock?.sizePt
  const sizesPt = locked === undefined ? rank.sizesPt : [locked]
  const usual = { sizesPt, from: 0, mostLines: usualLines }
  if (locked !== undefined) return [usual, { ...usual, mostLines: lastResort.mostLines }]
  const { mostLines } = lastResort
  return [usual, ...lastResort.sizesPt.map((sizePt, i) => ({ sizesPt: [sizePt], from: i + 3, mostLines }))]
}

function formsOf(columns: Columns): readonly HeadlineForm[] {
  if (columns < 2) return ['across']
  return columns > widestVertical ? ['across', 'boxed'] : ['across', 'boxed', 'vertical']
}

interface BlockArgs {
  readonly form: HeadlineForm
  readonly sizePt: number
  readonly step: number
  readonly columns: Columns
  readonly style: PageStyle
  readonly mostLines: number
}

function block(copy: StoryCopy, args: BlockArgs): readonly HeadlineBlock[] {
  const { form, sizePt, step, columns, style, mostLines } = args
  const { grid } = style
  const font = copy.rank.font
  const forced = copy.article.lock?.headline === 'vertical'
  const chars = charsOf(columns, grid) - (form === 'boxed' ? 2 : 0)
  if (form === 'vertical') return standHeadlines(copy.headlines, { sizePt, step, font, grid, forced })
  const found = stackHeadline(copy.headlines, {
    sizePt,
    step,
    font,
    form,
    measure: chars * grid.size,
    pitch: grid.pitch,
    mostLines,
  })
  return found === null ? [] : [found]
}
