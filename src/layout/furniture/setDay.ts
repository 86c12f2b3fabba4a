import type { Canvas } from '../page/Canvas'
import type { PageStyle } from '../style/PageStyle'
import { fittingSize } from './fittingSize'
import { formatDate } from './formatDate'
import { nameplateId, type Room } from './nameplateRoom'
import { setWords } from './setWords'

/** How tall a line stands, in thousandths of its size, and how much of the room they fill together at the most. */
const leading = 1300
const mostHeight = 0.92

/** Draws the day in its room beside the name: 2026年11月, the day large, 星期二, and what is noted of it. */
export function setDay(
  canvas: Canvas,
  {
    date,
    dayNotes,
    room,
  }: { readonly date: string; readonly dayNotes: readonly string[]; readonly room: Room },
  style: PageStyle,
): void {
  const usual = style.furniture.folioSizePt
  const parts = /^(\d+年\d+月)(\d+)日 (星期.)$/.exec(formatDate(date))
  const [, month, day, weekday] = parts ?? []
  const rows = [
    { text: month ?? date, font: 'label', most: usual + 1 },
    { text: day ?? '', font: 'headlineSans', most: Math.round(room.height / 3000) },
    { text: weekday ?? '', font: 'strong', most: usual + 1 },
    ...dayNotes.map((text) => ({ text, font: 'label', most: usual - 1 }) as const),
  ] as const
  const shown = rows.filter(({ text }) => text !== '')
  const sized = shown.map(({ text, font, most }) => ({
    text,
    font,
    sizePt: fittingSize(text, font, { most, width: room.width, style }),
  }))
  const natural = sized.reduce((sum, { sizePt }) => sum + sizePt * leading, 0)
  const scale = Math.min(1, (room.height * mostHeight) / natural)
  const height = Math.floor(natural * scale)
  let top = room.top + Math.max(0, Math.floor((room.height - height) / 2))
  for (const { sizePt: usualPt, ...words } of sized) {
    const row = { ...words, sizePt: Math.floor(usualPt * scale * 10) / 10 }
    const x = room.left + Math.floor(room.width / 2)
    const inRow = top + Math.floor((row.sizePt * (leading - 1000)) / 2)
    setWords(canvas, { ...row, box: nameplateId, role: 'folio', x, align: 'centre', top: inRow }, style)
    top += row.sizePt * leading
  }
}
