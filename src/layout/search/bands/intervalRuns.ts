import type { BandStep, RunFamily } from './RunFamily'

/** The runs of the editor's own order: neighbouring items, bands by themselves. */
export function intervalRuns(isBand: readonly boolean[]): RunFamily {
  const items = isBand.length
  const intervals = new Int32Array(items * items).fill(-1)
  const runs: (readonly number[])[] = []
  for (let length = 1; length <= items; length++) {
    for (let first = 0; first + length <= items; first++) {
      const run = Array.from({ length }, (_, i) => first + i)
      if (length > 1 && run.some((item) => isBand[item])) continue
      intervals[first * items + first + length - 1] = runs.length
      runs.push(run)
    }
  }
  const runOf = (first: number, last: number): number => intervals[first * items + last] ?? -1
  const cutsFrom = [0]
  const ones: number[] = []
  const others: number[] = []
  for (const run of runs) {
    const [first = 0] = run
    const last = first + run.length - 1
    for (let cut = first; cut < last; cut++) {
      ones.push(runOf(first, cut))
      others.push(runOf(cut + 1, last))
    }
    cutsFrom.push(ones.length)
  }
  const bands = Array.from({ length: items + 1 }, (_, first) =>
    Array.from({ length: items - first }, (_, i): BandStep => {
      return { run: runOf(first, first + i), to: first + i + 1, inversions: 0 }
    }).filter(({ run }) => run >= 0),
  )
  return {
    runs,
    cutsFrom: Int32Array.from(cutsFrom),
    ones: Int32Array.from(ones),
    others: Int32Array.from(others),
    inversions: new Int32Array(ones.length),
    bands,
    intervals,
  }
}
