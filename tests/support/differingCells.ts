import type { Painting } from './paintedPage'

const cellSize = 4

/** How many cells of four by four pixels differ by more than a quarter of the way from black to white. */
export function differingCells({ pdf, svg }: { readonly pdf: Painting; readonly svg: Painting }): number {
  let differing = 0
  for (let top = 0; top + cellSize <= pdf.height; top += cellSize) {
    for (let left = 0; left + cellSize <= pdf.width; left += cellSize) {
      const [a, b] = [pdf, svg].map((painting) => meanLight(painting, { top, left }))
      if (Math.abs((a ?? 0) - (b ?? 0)) > 64) differing++
    }
  }
  return differing
}

function meanLight({ light, width }: Painting, { top, left }: { top: number; left: number }): number {
  let sum = 0
  for (let y = top; y < top + cellSize; y++)
    for (let x = left; x < left + cellSize; x++) sum += light[y * width + x] ?? 0
  return sum / cellSize ** 2
}
