'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { ChecklistItem as Item } from '../../review/ReviewChecklist'

/** One point of a review's check-list: it holds, or it does not. Nothing is chosen beforehand. */
export function ChecklistItem({ item, language }: { readonly item: Item; readonly language: Language }) {
  const say = translator(language)
  return (
    <fieldset className="flex flex-wrap items-center gap-x-4">
      <legend className="float-left w-24 text-sm">{say(`checklist.${item}`)}</legend>
      {(['holds', 'fails'] as const).map((answer) => (
        <label key={answer} className="inline-flex min-h-8 items-center gap-1.5 text-sm">
          <input type="radio" name={`checklist.${item}`} value={answer} className="size-5 accent-vermilion" />
          {say(`desk.review.${answer}`)}
        </label>
      ))}
    </fieldset>
  )
}
