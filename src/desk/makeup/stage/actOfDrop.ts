import { articleOfBox } from '../../../makeup/itemIds'
import type { MakeupAct } from '../state/MakeupAct'
import type { GridBox } from './onPage'
import type { DragStart } from './DragStart'

/** What a drop on the page does. */
export function actOfDrop({ item, grip, box, isFromList }: DragStart, target: GridBox): MakeupAct {
  const { column, row, columns, rows } = target
  const articleId = articleOfBox(item)
  if (isFromList && articleId !== null) return { kind: 'addStory', articleId, place: { column, row } }
  switch (grip) {
    case 'whole':
      return { kind: 'moveItem', item, place: { column, row } }
    case 'left':
    case 'right':
      return { kind: 'setWidth', item, columns, place: { column, row: box.row } }
    case 'foot':
      return { kind: 'setDepth', item, rows, place: { column: box.column, row: box.row } }
  }
}
