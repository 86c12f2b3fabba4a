import { itemGroups, type ItemGroup } from './itemGroups'
import type { Piece } from '../Piece'
import type { BandStep, RunFamily } from './RunFamily'

/** Families that were made before, by the kinds of their items: they depend on nothing else. */
const known = new Map<string, RunFamily>()
const mostKnown = 200

/** The runs of orders in which no prefix has more than so many inversions: pairs of which the later stands in it alone. */
export function findRuns(pieces: readonly Piece[], inversions: number): RunFamily {
  const groups = itemGroups(pieces)
  const bands = pieces.map(({ isBand }) => isBand)
  const key = JSON.stringify([groups, bands, inversions])
  const before = known.get(key)
  if (before !== undefined) return before
  const made = makeFamily(prefixesOf(groups, pieces.length, inversions), bands)
  if (known.size >= mostKnown) known.clear()
  known.set(key, made)
  return made
}

/** All prefixes, the smaller before the larger: bit i is item i. A story's photos may be parted from it in order only. */
function prefixesOf(groups: readonly ItemGroup[], items: number, most: number): readonly bigint[] {
  const found = new Set<bigint>()
  for (let i = 0; i <= items; i++) found.add((1n << BigInt(i)) - 1n)
  const choose = (k: number, mask: bigint, { out, inversions, blocked }: Chosen): void => {
    const group = groups[k]
    if (group === undefined) {
      found.add(mask)
      return
    }
    const within = inversions + out
    if (out === 0 || (!blocked && group.moves && within <= most))
      choose(k + 1, mask | bits(group.items), { out, inversions: within, blocked })
    choose(k + 1, mask, { out: out + 1, inversions, blocked: blocked || !group.moves })
  }
  choose(0, 0n, { out: 0, inversions: 0, blocked: false })
  return [...found].sort((one, other) => count(one) - count(other) || (one < other ? -1 : 1))
}

/** What has been chosen of a prefix: how many groups are left out, and whether one of them may not be passed. */
interface Chosen {
  readonly out: number
  readonly inversions: number
  readonly blocked: boolean
}

function bits(items: readonly number[]): bigint {
  return items.reduce((mask, i) => mask | (1n << BigInt(i)), 0n)
}

function count(mask: bigint): number {
  return itemsOf(mask).length
}

function itemsOf(mask: bigint): readonly number[] {
  const items: number[] = []
  for (let rest = mask, i = 0; rest > 0n; rest >>= 1n, i++) if ((rest & 1n) === 1n) items.push(i)
  return items
}

function makeFamily(prefixes: readonly bigint[], isBand: readonly boolean[]): RunFamily {
  const runs = new Map<bigint, readonly number[]>()
  for (const from of prefixes) {
    for (const to of prefixes) {
      if (from === to || (from & to) !== from || runs.has(to & ~from)) continue
      const items = itemsOf(to & ~from)
      if (items.length === 1 || !items.some((i) => isBand[i])) runs.set(to & ~from, items)
    }
  }
  const masks = [...runs.keys()].sort((one, other) => count(one) - count(other) || (one < other ? -1 : 1))
  const numbers = new Map(masks.map((mask, r) => [mask, r]))
  const cuts = masks.map(() => new Map<number, readonly [number, number, number]>())
  const bands: BandStep[][] = prefixes.map(() => [])
  prefixes.forEach((from, p) => {
    prefixes.forEach((to, q) => {
      if (from === to || (from & to) !== from) return
      const run = numbers.get(to & ~from)
      if (run === undefined) return
      const rest = (prefixes.at(-1) ?? 0n) & ~to
      bands[p]?.push({ run, to: q, inversions: inversionsOf(to & ~from, rest) })
      for (const between of prefixes) {
        if ((from & between) !== from || (between & to) !== between || between === from || between === to)
          continue
        const one = numbers.get(between & ~from)
        const other = numbers.get(to & ~between)
        if (one === undefined || other === undefined) continue
        cuts[run]?.set(one, [one, other, inversionsOf(between & ~from, to & ~between)])
      }
    })
  })
  return flat(
    masks.map((mask) => runs.get(mask) ?? []),
    cuts.map((own) => [...own.values()]),
    { bands, intervals: intervalsOf(isBand.length, numbers) },
  )
}

function intervalsOf(items: number, numbers: ReadonlyMap<bigint, number>): Int32Array {
  const upTo = (item: number): bigint => (1n << BigInt(item)) - 1n
  return Int32Array.from(
    { length: items * items },
    (_, at) => numbers.get(upTo((at % items) + 1) & ~upTo(Math.floor(at / items))) ?? -1,
  )
}

/** Pairs of which the later item stands in the first set and the earlier in the second. */
function inversionsOf(one: bigint, other: bigint): number {
  const later = itemsOf(one)
  return itemsOf(other).reduce((sum, item) => sum + later.filter((i) => i > item).length, 0)
}

function flat(
  runs: RunFamily['runs'],
  cuts: readonly (readonly (readonly [number, number, number])[])[],
  { bands, intervals }: Pick<RunFamily, 'bands' | 'intervals'>,
): RunFamily {
  const all = cuts.flat()
  let from = 0
  const starts = cuts.map((own) => (from += own.length) - own.length)
  return {
    runs,
    cutsFrom: Int32Array.from([...starts, all.length]),
    ones: Int32Array.from(all, ([one]) => one),
    others: Int32Array.from(all, ([, other]) => other),
    inversions: Int32Array.from(all, ([, , inversions]) => inversions),
    bands,
    intervals,
  }
}
