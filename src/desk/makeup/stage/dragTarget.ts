import type { PlacedBox } from '../../../layout/placed/PlacedBox'
import type { PageGeometry } from '../../../layout/placed/PlacedPage'
import type { GridBox } from './onPage'
import { gridPointOf } from './onPage'
import { snapBox } from './snapBox'
import type { DragStart } from './DragStart'

/** Where the hand is on the screen. */
export interface Hand {
  readonly clientX: number
  readonly clientY: number
}

type GridPoint = ReturnType<typeof gridPointOf>

/** The point of the grid that lies under the hand; null where there is no sheet. */
export function gridPointUnder(
  { clientX, clientY }: Hand,
  { sheet, page }: { readonly sheet: HTMLElement | null; readonly page: PageGeometry },
): GridPoint | null {
  if (sheet === null) return null
  const room = sheet.getBoundingClientRect()
  const scale = page.widthPt / room.width
  return gridPointOf({ x: (clientX - room.left) * scale, y: (clientY - room.top) * scale }, page)
}

/**
 * Where what is in hand would come to lie. `from` is where on the grid it was taken up: the sheet may have been scrolled
 * since. Null while something from a list is not over the sheet.
 */
export function targetOf(
  { start, from, hand }: { readonly start: DragStart; readonly from: GridPoint; readonly hand: Hand },
  {
    sheet,
    page,
    boxes,
  }: {
    readonly sheet: HTMLElement | null
    readonly page: PageGeometry
    readonly boxes: readonly PlacedBox[]
  },
): GridBox | null {
  const to = gridPointUnder(hand, { sheet, page })
  if (sheet === null || to === null) return null
  if (start.isFromList && !isOver(sheet, hand)) return null
  const held = start.isFromList
    ? { column: start.box.column + start.box.columns / 2, row: start.box.row + 2 }
    : from
  const by = { columns: to.column - held.column, rows: to.row - held.row }
  return snapBox(pulled(start, by), { boxes, page, own: start.item })
}

/** Over the sheet as far as it is seen: what is scrolled out of the stage lies under something else. */
function isOver(sheet: HTMLElement, { clientX, clientY }: Hand): boolean {
  const stage = sheet.parentElement ?? sheet
  return [sheet, stage].every((element) => {
    const room = element.getBoundingClientRect()
    return clientX >= room.left && clientX <= room.right && clientY >= room.top && clientY <= room.bottom
  })
}

function pulled({ grip, box }: DragStart, by: { readonly columns: number; readonly rows: number }): GridBox {
  switch (grip) {
    case 'whole':
      return { ...box, column: box.column + by.columns, row: box.row + by.rows }
    case 'right':
      return { ...box, columns: Math.max(1, box.columns + by.columns) }
    case 'left': {
      const column = Math.min(Math.max(0, Math.round(box.column + by.columns)), box.column + box.columns - 1)
      return { ...box, column, columns: box.column + box.columns - column }
    }
    case 'foot':
      return { ...box, rows: Math.max(3, box.rows + by.rows) }
  }
}
