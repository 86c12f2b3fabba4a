import { encode } from 'uqr'
import type { PlacedFrame } from '../../layout/placed/PlacedFrame'

/** Modules of a row grow by so much downwards, so that no viewer shows a seam between two rows. */
const overlap = 0.06

/** A text as a QR code (GB/T 18284) of black frames, in a square of `sizePt`: the dark modules of a row in runs. */
export function qrFrames(
  text: string,
  at: { readonly x: number; readonly y: number; readonly sizePt: number; readonly box: string },
): readonly PlacedFrame[] {
  const { data, size } = encode(text, { ecc: 'M', border: 0 })
  const module = at.sizePt / size
  return data.flatMap((row, down) =>
    runsOf(row).map(({ start, length }) => ({
      box: at.box,
      x: at.x + start * module,
      y: at.y + down * module,
      width: length * module,
      height: module + overlap,
      thicknessPt: 0,
      tint: 100,
    })),
  )
}

function runsOf(row: readonly boolean[]): readonly { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = []
  row.forEach((dark, at) => {
    if (!dark) return
    const open = runs.at(-1)
    if (open && open.start + open.length === at) open.length += 1
    else runs.push({ start: at, length: 1 })
  })
  return runs
}
