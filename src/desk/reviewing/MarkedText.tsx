import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { markedParts } from './markedParts'
import type { PlacedRemark } from './PlacedRemark'
import type { ReviewRow } from './ReviewRow'

/** A text with the passages that open remarks are on. Holds the text's own characters alone: selections are counted in them. */
export function MarkedText({
  row,
  remarks,
  language,
}: {
  readonly row: ReviewRow & { readonly text: string }
  readonly remarks: readonly PlacedRemark[]
  readonly language: Language
}) {
  const say = translator(language)
  const passages = remarks.flatMap(({ found, number, remark }) =>
    found &&
    found.kind !== 'lost' &&
    found.field === row.field &&
    found.block === row.block &&
    !remark.settled
      ? [{ from: found.from, to: found.to, number }]
      : [],
  )
  return (
    <span data-field={row.field} data-block={row.block} data-text="">
      {markedParts(row.text, passages).map(({ text, numbers }, place) => {
        const [number] = numbers
        if (number === undefined) return text
        return (
          <a
            key={place}
            id={`passage-${number}`}
            href={`#remark-${number}`}
            title={say('desk.reviewing.remarkNumber', { number })}
            aria-describedby={`remark-${number}`}
            data-number={numbers.join(' ')}
            className="border-b-2 border-vermilion bg-amber-wash no-underline after:ml-0.5 after:align-super after:font-sans after:text-xs after:text-vermilion after:content-[attr(data-number)]"
          >
            {text}
          </a>
        )
      })}
    </span>
  )
}
