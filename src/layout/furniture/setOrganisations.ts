import type { Canvas } from '../page/Canvas'
import type { PageStyle } from '../style/PageStyle'
import { nameplateId, type Room } from './nameplateRoom'
import { setWordsLine, wordsInLines } from './setWords'

/** How tall a line stands, in thousandths of its size, and the white between two organisations. */
const leading = 1350
const between = 450
const smallest = 4

/** Draws 主管, 主办 and 出版单位 in their room beside the name, each in the lines it needs. */
export function setOrganisations(
  canvas: Canvas,
  { organisations, room }: { readonly organisations: readonly string[]; readonly room: Room },
  style: PageStyle,
): void {
  for (let sizePt = style.furniture.folioSizePt - 1; ; sizePt -= 0.5) {
    const width = Math.floor(room.width / sizePt)
    const all = organisations.map((text) => wordsInLines(text, 'label', { width, style }))
    const lines = all.reduce((sum, own) => sum + own.length, 0)
    const height = (lines * leading + (all.length - 1) * between) * sizePt
    if (height > room.height * 0.9 && sizePt - 0.5 >= smallest) continue
    let top = room.top + Math.max(0, Math.floor((room.height - height) / 2))
    for (const own of all) {
      for (const line of own) {
        setWordsLine(canvas, line, {
          box: nameplateId,
          role: 'folio',
          font: 'label',
          sizePt,
          x: room.left,
          align: 'left',
          top: top + Math.floor((sizePt * (leading - 1000)) / 2),
        })
        top += sizePt * leading
      }
      top += sizePt * between
    }
    return
  }
}
