'use client'

import type { PlacedBox } from '../../../layout/placed/PlacedBox'
import { actsOnItem } from '../actsOnItem'
import { useMakeupTools } from '../MakeupContext'
import { SmallButton } from '../panel/SmallButton'
import { Stepper } from '../panel/Stepper'

/** Rows that a press of an arrow moves a box by, or makes it deeper by. */
const step = 2

/** A box's place, width and depth by buttons: what the mouse does by dragging. */
export function PlaceControls({ box }: { readonly box: PlacedBox }) {
  const tools = useMakeupTools()
  const { say, act, placed } = tools
  if (placed === null) return null
  const { id, column, row, columns, rows } = box
  const sheet = placed.page
  const move = (to: { readonly column: number; readonly row: number }) => () =>
    act({ kind: 'moveItem', item: id, place: to }, id)
  const setDepth = (depth: number) => () => act({ kind: 'setDepth', item: id, rows: depth }, id)
  const { setWidth } = actsOnItem(tools)
  const moves = [
    { name: 'left', sign: '←', may: column > 0, to: { column: column - 1, row } },
    { name: 'up', sign: '↑', may: row > 0, to: { column, row: Math.max(0, row - step) } },
    {
      name: 'down',
      sign: '↓',
      may: row + rows < sheet.rows,
      to: { column, row: Math.min(sheet.rows - rows, row + step) },
    },
    { name: 'right', sign: '→', may: column + columns < sheet.columns, to: { column: column + 1, row } },
  ] as const
  return (
    <div className="space-y-1.5">
      <div
        role="group"
        aria-label={say('desk.makeup.move')}
        className="flex items-center justify-between gap-2"
      >
        <span className="text-sm">{say('desk.makeup.move')}</span>
        <span className="flex gap-1">
          {moves.map(({ name, sign, may, to }) => (
            <SmallButton
              key={name}
              aria-label={say(`desk.makeup.moves.${name}`)}
              disabled={!may}
              onClick={move(to)}
            >
              {sign}
            </SmallButton>
          ))}
        </span>
      </div>
      <Stepper
        label={say('desk.makeup.width')}
        value={say('desk.makeup.columns', { count: columns })}
        less={{
          label: say('desk.makeup.narrower'),
          act: columns > 1 ? () => setWidth(box, columns - 1) : null,
        }}
        more={{
          label: say('desk.makeup.wider'),
          act: columns < sheet.columns ? () => setWidth(box, columns + 1) : null,
        }}
      />
      <Stepper
        label={say('desk.makeup.depth')}
        value={say('desk.makeup.rows', { count: rows })}
        less={{ label: say('desk.makeup.shallower'), act: rows > 4 ? setDepth(rows - 1) : null }}
        more={{ label: say('desk.makeup.deeper'), act: rows < sheet.rows ? setDepth(rows + 1) : null }}
      />
    </div>
  )
}
