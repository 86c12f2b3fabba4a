'use client'

import type { Lock } from '../../../layout/plan/Lock'
import type { PlacedBox } from '../../../layout/placed/PlacedBox'
import { headlineFormOf } from '../headlineFormOf'
import { headlineSizes } from '../headlineSizes'
import { useMakeupTools } from '../MakeupContext'
import type { LockPart } from '../state/MakeupAct'

/** The parts of a box that an editor holds or lets go of together. */
const partsByName = {
  place: ['column', 'row'],
  width: ['columns'],
  depth: ['rows'],
  headlineForm: ['headline'],
  headlineSize: ['sizePt'],
} as const satisfies Readonly<Record<string, readonly LockPart[]>>
const names = Object.keys(partsByName) as readonly (keyof typeof partsByName)[] // the keys of a table of ours

/** What of the box the engine may not change: ticked is held as it stands now. */
export function LockControls({ box }: { readonly box: PlacedBox }) {
  const { say, act, work, placed, desk } = useMakeupTools()
  if (placed === null) return null
  const held = work.makeup.locks[box.id] ?? {}
  const now: Lock = {
    column: box.column,
    row: box.row,
    columns: box.columns,
    rows: box.rows,
    headline: headlineFormOf(placed, box.id),
    sizePt: headlineSizes(placed, { item: box.id, ownStyles: desk.styles }).now,
  }
  const shown = names.filter((name) => box.kind === 'article' || !name.startsWith('headline'))
  return (
    <fieldset>
      <legend className="text-sm">{say('desk.makeup.locks')}</legend>
      <div className="flex flex-wrap gap-x-3">
        {shown.map((name) => {
          const parts = partsByName[name]
          const isHeld = parts.some((part) => held[part] !== undefined)
          return (
            <label key={name} className="flex min-h-7 items-center gap-1 text-sm">
              <input
                type="checkbox"
                checked={isHeld}
                onChange={() =>
                  isHeld
                    ? act({ kind: 'unlock', item: box.id, parts }, box.id)
                    : act({ kind: 'lock', item: box.id, lock: pick(now, parts) }, box.id)
                }
                className="size-4 accent-vermilion"
              />
              {say(`desk.makeup.lockParts.${name}`)}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}

function pick(lock: Lock, parts: readonly LockPart[]): Lock {
  return Object.fromEntries(parts.map((part) => [part, lock[part]]))
}
