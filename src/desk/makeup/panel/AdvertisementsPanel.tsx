'use client'

import { useState } from 'react'
import { useMakeupTools } from '../MakeupContext'
import { Select } from '../../../ui/Select'
import { Field } from '../../../ui/Field'
import { DeskSection } from './DeskSection'
import { SmallButton } from './SmallButton'

const pins = ['bottom', 'top', 'free'] as const

/** Rooms kept free for advertisements: added by their size, taken away one by one. */
export function AdvertisementsPanel() {
  const { say, work, act, mayEdit, placed, nameOf } = useMakeupTools()
  const [columns, setColumns] = useState(2)
  const [rows, setRows] = useState(20)
  const [pin, setPin] = useState<(typeof pins)[number]>('bottom')
  const booked = work.makeup.advertisements
  if (!mayEdit || placed === null) return null
  const add = () => {
    const number = 1 + Math.max(0, ...booked.map(({ id }) => Number(/\d+$/.exec(id)?.[0] ?? 0)))
    const id = `advertisement-${number}`
    const room = { kind: 'advertisement' as const, id, columns, rows }
    act({ kind: 'addAdvertisement', advertisement: pin === 'free' ? room : { ...room, pin } }, id)
  }
  return (
    <DeskSection title={say('desk.makeup.advertisements')}>
      <ul className="space-y-1">
        {booked.map((one) => (
          <li key={one.id} className="flex items-center justify-between gap-2 text-sm">
            {nameOf(one.id)} {say('desk.makeup.size', { columns: one.columns, rows: one.rows })}
            <SmallButton
              aria-label={say('desk.makeup.removeAdvertisement', { item: nameOf(one.id) })}
              onClick={() => act({ kind: 'removeAdvertisement', id: one.id }, one.id)}
            >
              {say('desk.page.offShort')}
            </SmallButton>
          </li>
        ))}
      </ul>
      <details className="text-sm">
        <summary className="min-h-6">{say('desk.makeup.addAdvertisement')}</summary>
        <div className="mt-1 grid grid-cols-3 gap-2">
          <Field
            label={say('desk.makeup.adColumns')}
            type="number"
            min={1}
            max={placed.page.columns}
            value={columns}
            onChange={(event) => setColumns(within(event.target.value, placed.page.columns))}
          />
          <Field
            label={say('desk.makeup.adRows')}
            type="number"
            min={4}
            max={placed.page.rows}
            value={rows}
            onChange={(event) => setRows(within(event.target.value, placed.page.rows))}
          />
          <Select
            label={say('desk.makeup.adPin')}
            value={pin}
            onChange={(event) => setPin(pins.find((one) => one === event.target.value) ?? 'free')}
            options={pins.map((one) => ({ value: one, label: say(`desk.makeup.pins.${one}`) }))}
          />
        </div>
        <SmallButton className="mt-2" onClick={add}>
          {say('desk.makeup.addAdvertisement')}
        </SmallButton>
      </details>
    </DeskSection>
  )
}

const within = (text: string, most: number): number =>
  Math.min(most, Math.max(1, Math.round(Number(text) || 1)))
