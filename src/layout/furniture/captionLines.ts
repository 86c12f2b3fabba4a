import type { PlanPhoto } from '../plan/PlanPhoto'
import type { PageStyle } from '../style/PageStyle'
import { breakLines } from '../text/breakLines'
import { countLines } from '../text/countLines'
import { prepareText } from '../text/prepareText'
import { setLine, type SetLine } from '../text/setLine'
import type { Millipoint } from '../units/Millipoint'

/** 图说 with its credit, in lines under a photo of a width; a word wider than the photo is cut. */
export function captionLines(photo: PlanPhoto, width: Millipoint, style: PageStyle): readonly SetLine[] {
  const text = [photo.caption, photo.credit].filter((part) => part !== null && part !== '').join('\u3000')
  if (text === '') return []
  const how = { face: style.fonts.label, composition: style.composition }
  const measure = { width: Math.floor(width / style.furniture.captionSizePt), indent: 0, tail: 0 }
  const usual = prepareText(text, how)
  const isWhole = countLines(usual, measure).upTo === usual.tokens.length
  const prepared = isWhole ? usual : prepareText(text, { ...how, anywhere: true })
  const { lines, upTo } = countLines(prepared, measure)
  const breaks = breakLines(prepared, { measure, lines, upTo }) ?? [0]
  return breaks.slice(1).map((end, i) => {
    const justified = i < lines - 1
    return setLine(
      prepared,
      { start: breaks[i] ?? 0, end, room: measure.width, justified },
      style.composition,
    )
  })
}
