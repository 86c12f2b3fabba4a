import type { MilliEm } from '../units/MilliEm'

/** Which words stand on one line together, by their places in the list. */
export interface WordsShare {
  readonly from: number
  readonly to: number
}

/** Shares words out over as few lines as a width allows, the lines about as long as each other; none is left out. */
export function shareLines(
  widths: readonly MilliEm[],
  { measure, gap }: { readonly measure: MilliEm; readonly gap: MilliEm },
): readonly WordsShare[] {
  const fewest = fill(widths, { measure, gap })
  let [least, most] = [0, measure]
  while (most - least > 100) {
    const middle = Math.floor((least + most) / 2)
    if (fill(widths, { measure: middle, gap }).length > fewest.length) least = middle
    else most = middle
  }
  return fill(widths, { measure: most, gap })
}

function fill(
  widths: readonly MilliEm[],
  { measure, gap }: { readonly measure: MilliEm; readonly gap: MilliEm },
): readonly WordsShare[] {
  const lines: { from: number; to: number; width: MilliEm }[] = []
  widths.forEach((width, i) => {
    const open = lines.at(-1)
    if (open !== undefined && open.width + gap + width <= measure) {
      open.to = i + 1
      open.width += gap + width
    } else lines.push({ from: i, to: i + 1, width })
  })
  return lines
}
