'use client'

import { useId } from 'react'
import type { HeadlineForm } from '../../../layout/plan/HeadlineForm'
import type { PlacedBox } from '../../../layout/placed/PlacedBox'
import { actsOnItem } from '../actsOnItem'
import { headlineFormOf } from '../headlineFormOf'
import { headlineSizes } from '../headlineSizes'
import { useMakeupTools } from '../MakeupContext'
import { Stepper } from '../panel/Stepper'

const forms: readonly HeadlineForm[] = ['across', 'vertical', 'boxed']

/** The form and the size of a story's headline. */
export function HeadlineControls({ box }: { readonly box: PlacedBox }) {
  const tools = useMakeupTools()
  const { say, placed, desk } = tools
  const name = useId()
  if (placed === null) return null
  const { sizes, now } = headlineSizes(placed, { item: box.id, ownStyles: desk.styles })
  const form = headlineFormOf(placed, box.id)
  const { setForm, stepSize } = actsOnItem(tools)
  const smallest = sizes[0] ?? now
  const largest = sizes.at(-1) ?? now
  return (
    <div className="space-y-1.5">
      <fieldset className="flex items-center justify-between gap-2">
        <legend className="float-left text-sm">{say('desk.makeup.headlineForm')}</legend>
        <span className="flex flex-wrap justify-end gap-x-3">
          {forms.map((one) => (
            <label key={one} className="flex min-h-7 items-center gap-1 text-sm">
              <input
                type="radio"
                name={name}
                checked={form === one}
                onChange={() => setForm(box, one)}
                className="size-4 accent-vermilion"
              />
              {say(`desk.makeup.forms.${one}`)}
            </label>
          ))}
        </span>
      </fieldset>
      {now > 0 && (
        <Stepper
          label={say('desk.makeup.headlineSize')}
          value={say('desk.makeup.points', { size: now })}
          less={{ label: say('desk.makeup.smaller'), act: now > smallest ? () => stepSize(box, -1) : null }}
          more={{ label: say('desk.makeup.larger'), act: now < largest ? () => stepSize(box, 1) : null }}
        />
      )}
    </div>
  )
}
