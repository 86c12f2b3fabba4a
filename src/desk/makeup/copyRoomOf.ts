import type { CopyRoom } from '../../layout/fit/copyfit'
import type { PlacedPage } from '../../layout/placed/PlacedPage'

/** The room that a story's copy has on a placed page, read off its lines; null where none of it is set. */
export function copyRoomOf({ style, lines, fit }: PlacedPage, item: string): CopyRoom | null {
  const body = lines.filter(({ box, role }) => box === item && role === 'body')
  const capacity = fit.find(({ id }) => id === item)?.capacity ?? 0
  if (body.length === 0 || capacity === 0) return null
  const textColumns = 1 + Math.max(...body.map(({ textColumn }) => textColumn ?? 0))
  const widths = body.map(({ advances }) => advances.reduce((sum, advance) => sum + advance, 0))
  // A justified line is as wide as its measure; the half of a mark at its end may hang out of it.
  const measure = Math.round(Math.max(...widths) / 1000)
  return { style, measure, textColumns, bodyRows: Math.round(capacity / textColumns) }
}
