/** A stretch of a text under no remark, or under these. */
export interface MarkedPart {
  readonly text: string
  readonly numbers: readonly number[]
}

/** A text cut where remarks begin and end; passages may overlap. */
export function markedParts(
  text: string,
  passages: readonly { readonly from: number; readonly to: number; readonly number: number }[],
): readonly MarkedPart[] {
  const ends = [0, text.length, ...passages.flatMap(({ from, to }) => [from, to])]
  const cuts = [...new Set(ends.filter((at) => at >= 0 && at <= text.length))].toSorted((a, b) => a - b)
  return cuts.slice(0, -1).map((from, place) => {
    const to = cuts[place + 1] ?? text.length
    const over = passages.filter((passage) => passage.from < to && passage.to > from)
    return { text: text.slice(from, to), numbers: over.map(({ number }) => number) }
  })
}
