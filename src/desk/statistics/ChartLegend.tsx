import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'

/** Which bar is which: by their form, and by their colour. */
export function ChartLegend({ language }: { readonly language: Language }) {
  const say = translator(language)
  return (
    <p className="mb-2 flex gap-4 text-sm text-quiet">
      <span className="inline-flex items-center gap-1.5">
        <span aria-hidden className="inline-block size-3 border border-firm bg-sheet" />
        {say('desk.statistics.legendFiled')}
      </span>
      <span className="inline-flex items-center gap-1.5">
        <span aria-hidden className="inline-block size-3 bg-vermilion" />
        {say('desk.statistics.legendUsed')}
      </span>
    </p>
  )
}
