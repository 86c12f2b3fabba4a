import { bitsBefore, bySize, inversionsOf, itemsIn } from './itemBits'
import type { BandStep, RunFamily } from './RunFamily'

/** A cut of a run: its parts by their numbers, and how many pairs it puts the later first of. */
interface RunCut {
  readonly one: number
  readonly other: number
  readonly inversions: number
}

/** The runs between prefixes, given from the smallest to the whole. */
export function prefixRuns(prefixes: readonly number[], isBand: readonly boolean[]): RunFamily {
  const later = prefixes.map((from) => prefixes.filter((to) => to !== from && (from & to) === from))
  const runs = runsBetween(prefixes, later, isBand)
  const numbers = new Map(runs.map((set, run) => [set, run]))
  const cuts = runs.map(() => new Map<number, RunCut>())
  const whole = prefixes.at(-1) ?? 0
  const places = new Map(prefixes.map((set, prefix) => [set, prefix]))
  const bands = prefixes.map((from, prefix) =>
    (later[prefix] ?? []).flatMap((to): readonly BandStep[] => {
      const run = numbers.get(to & ~from)
      if (run === undefined) return []
      for (const between of later[prefix] ?? []) {
        if (between === to || (between & to) !== between) continue
        const one = numbers.get(between & ~from)
        const other = numbers.get(to & ~between)
        if (one === undefined || other === undefined) continue
        cuts[run]?.set(one, { one, other, inversions: inversionsOf(between & ~from, to & ~between) })
      }
      return [{ run, to: places.get(to) ?? 0, inversions: inversionsOf(to & ~from, whole & ~to) }]
    }),
  )
  return {
    ...inArrays(cuts),
    runs: runs.map(itemsIn),
    bands,
    intervals: intervalsOf(isBand.length, numbers),
  }
}

/** What lies between two prefixes, the smaller runs first; a band only by itself. */
function runsBetween(
  prefixes: readonly number[],
  later: readonly (readonly number[])[],
  isBand: readonly boolean[],
): readonly number[] {
  const runs = new Set<number>()
  prefixes.forEach((from, prefix) => {
    for (const to of later[prefix] ?? []) {
      const items = itemsIn(to & ~from)
      if (items.length === 1 || !items.some((item) => isBand[item])) runs.add(to & ~from)
    }
  })
  return [...runs].sort(bySize)
}

function intervalsOf(items: number, numbers: ReadonlyMap<number, number>): Int32Array {
  return Int32Array.from({ length: items * items }, (_, at) => {
    const [first, last] = [Math.floor(at / items), at % items]
    return numbers.get(bitsBefore(last + 1) & ~bitsBefore(first)) ?? -1
  })
}

function inArrays(
  cuts: readonly ReadonlyMap<number, RunCut>[],
): Pick<RunFamily, 'cutsFrom' | 'ones' | 'others' | 'inversions'> {
  const all = cuts.flatMap((own) => [...own.values()])
  const cutsFrom = new Int32Array(cuts.length + 1)
  cuts.forEach((own, run) => (cutsFrom[run + 1] = (cutsFrom[run] ?? 0) + own.size))
  return {
    cutsFrom,
    ones: Int32Array.from(all, ({ one }) => one),
    others: Int32Array.from(all, ({ other }) => other),
    inversions: Int32Array.from(all, ({ inversions }) => inversions),
  }
}
