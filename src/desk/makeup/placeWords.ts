import type { PlacedBox } from '../../layout/placed/PlacedBox'
import type { MakeupTools } from './MakeupContext'

type Place = Pick<PlacedBox, 'column' | 'row' | 'columns' | 'rows'>

/** Where a box stands, in words: 第3栏第20行，宽4栏，深38行. */
export function placeWords({ column, row, columns, rows }: Place, say: MakeupTools['say']): string {
  return say('desk.makeup.place', { column: column + 1, row: row + 1, columns, rows })
}
