/** A headline whose short quotations are not torn apart at a line's end: “家常饭” stays whole. */
export function HeadlineText({ text }: { readonly text: string }) {
  return text.split(quotation).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  )
}

const quotation = /([“《‘][^“”《》‘’]{1,7}[”》’][，。；：？！、]?)/u
