'use client'

import { useState } from 'react'
import type { PlacedBox } from '../../../layout/placed/PlacedBox'
import { Select } from '../../../ui/Select'
import { actsOnItem } from '../actsOnItem'
import { useMakeupTools } from '../MakeupContext'
import { SmallButton } from '../panel/SmallButton'
import { movableBoxes } from '../stage/onPage'

/** Lets two boxes change places. */
export function SwapControl({ box }: { readonly box: PlacedBox }) {
  const tools = useMakeupTools()
  const { say, placed, nameOf } = tools
  const [chosen, setChosen] = useState('')
  const others = placed === null ? [] : movableBoxes(placed).filter(({ id }) => id !== box.id)
  const other = others.some(({ id }) => id === chosen) ? chosen : (others[0]?.id ?? '')
  if (others.length === 0) return null
  return (
    <div className="flex items-end gap-2">
      <div className="min-w-0 flex-1">
        <Select
          label={say('desk.makeup.swapWith')}
          value={other}
          onChange={(event) => setChosen(event.target.value)}
          options={others.map(({ id }) => ({ value: id, label: nameOf(id) }))}
        />
      </div>
      <SmallButton className="min-h-9" onClick={() => actsOnItem(tools).swap(box.id, other)}>
        {say('desk.makeup.swap')}
      </SmallButton>
    </div>
  )
}
