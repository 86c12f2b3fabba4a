import { breakLines } from '../../src/layout/text/breakLines'
import { countLines, type Measure } from '../../src/layout/text/countLines'
import { prepareText } from '../../src/layout/text/prepareText'
import { setLine, type SetLine } from '../../src/layout/text/setLine'
import { broadsheet8x13 } from '../../src/layout/style/broadsheet8x13'

/** A paragraph set at a measure of so many characters, as the page would set it. */
export function setParagraph(
  text: string,
  { chars, indent = 0 }: { chars: number; indent?: number },
): SetLine[] {
  const { composition, fonts } = broadsheet8x13
  const prepared = prepareText(text, { face: fonts.body, composition })
  const measure: Measure = { width: chars * 1000, indent: indent * 1000, tail: 0 }
  const { lines, upTo } = countLines(prepared, measure)
  const breaks = breakLines(prepared, { measure, lines, upTo })
  if (breaks === null) throw new Error('no breaks')
  return breaks.slice(1).map((end, i) =>
    setLine(
      prepared,
      {
        start: breaks[i] ?? 0,
        end,
        room: measure.width - (i === 0 ? measure.indent : 0),
        justified: i < breaks.length - 2,
      },
      composition,
    ),
  )
}
