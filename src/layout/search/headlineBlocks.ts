import type { HeadlineBlock } from '../headline/HeadlineBlock'
import { stackHeadline } from '../headline/stackHeadline'
import { standHeadline } from '../headline/standHeadline'
import type { HeadlineForm } from '../plan/HeadlineForm'
import type { PageStyle } from '../style/PageStyle'
import type { Columns } from '../units/Columns'
import { charsOf } from './charsOf'
import type { StoryCopy } from './StoryCopy'

/** Sizes for headlines that fit no size of their rank, and how many lines they may run to. */
const lastResort = { sizesPt: [16, 14, 12, 10.5, 9], mostLines: 12 } as const
/** The widest box in which a vertical headline still reads as its head. */
const widestVertical = 4

/** Every headline that a story may carry in so many columns; none only where its words are wider than the box. */
export function headlineBlocks(
  copy: StoryCopy,
  columns: Columns,
  style: PageStyle,
): readonly HeadlineBlock[] {
  const forms = formsOf(copy, columns)
  const usual = forms.flatMap((form) =>
    copy.rank.sizesPt.flatMap((sizePt, step) =>
      block(copy, { form, sizePt, step, columns, style, mostLines: 2 }),
    ),
  )
  if (usual.length > 0) return usual
  for (const [step, sizePt] of lastResort.sizesPt.entries()) {
    const found = forms.flatMap((form) =>
      block(copy, { form, sizePt, step: step + 3, columns, style, mostLines: lastResort.mostLines }),
    )
    if (found.length > 0) return found
  }
  return []
}

function formsOf({ article }: StoryCopy, columns: Columns): readonly HeadlineForm[] {
  const locked = article.lock?.headline
  if (locked !== undefined) return [locked]
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
  const found =
    form === 'vertical'
      ? standHeadline(copy.headlines, { sizePt, step, font, grid, forced })
      : stackHeadline(copy.headlines, {
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
