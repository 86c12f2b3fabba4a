import { diff3MergeRegions } from 'node-diff3'
import { pairInOrder } from '../pairInOrder'

/** What became of one place of a list that two people changed; `conflict` names what each made of it. */
export interface MergedItem<Item> {
  readonly items: readonly Item[]
  readonly conflict: {
    readonly kept: 'both' | 'changed'
    readonly base: Item | null
    readonly mine: Item | null
    readonly theirs: Item | null
  } | null
}

/** How items are told apart, read and merged one by one. */
export interface SequenceReading<Item> {
  readonly keyOf: (item: Item) => string
  readonly textOf: (item: Item) => string
  readonly mergeOne: (base: Item, mine: Item, theirs: Item) => MergedItem<Item>
}

/**
 * Merges two versions of a list of paragraphs or captions.
 *
 * - What one person alone changed, added, took out or moved is taken.
 * - Where both changed the same stretch, their versions of each item are found again and merged one by one.
 * - Nothing that either wrote is left out: what cannot be merged stands in both versions, and is marked.
 */
export function mergeSequence<Item>(
  versions: {
    readonly base: readonly Item[]
    readonly mine: readonly Item[]
    readonly theirs: readonly Item[]
  },
  reading: SequenceReading<Item>,
): readonly MergedItem<Item>[] {
  const { base, mine, theirs } = versions
  const keys = (items: readonly Item[]) => items.map((item) => `:${reading.keyOf(item)}`)
  const regions = diff3MergeRegions(keys(mine), keys(base), keys(theirs))
  return regions.flatMap((region) => {
    if (!region.stable) {
      const { aStart, aLength, oStart, oLength, bStart, bLength } = region
      const stretch = {
        base: base.slice(oStart, oStart + oLength),
        mine: mine.slice(aStart, aStart + aLength),
        theirs: theirs.slice(bStart, bStart + bLength),
      }
      return mergeStretch(stretch, reading)
    }
    const from = { a: mine, o: base, b: theirs }[region.buffer]
    return from.slice(region.bufferStart, region.bufferStart + region.bufferLength).map(unopposed)
  })
}

const unopposed = <Item>(item: Item): MergedItem<Item> => ({ items: [item], conflict: null })

/** One person's version of a stretch: what each item of the base became (null: gone), what was added before each. */
interface Version<Item> {
  readonly became: readonly (Item | null)[]
  readonly added: readonly (readonly Item[])[] // one more than items of the base: the last is behind them all
}

type Stretch<Item> = Parameters<typeof mergeSequence<Item>>[0]

function mergeStretch<Item>(stretch: Stretch<Item>, reading: SequenceReading<Item>): MergedItem<Item>[] {
  const { base } = stretch
  const mine = versionOf(base, stretch.mine, reading)
  const theirs = versionOf(base, stretch.theirs, reading)
  const merged: MergedItem<Item>[] = []
  for (let at = 0; at <= base.length; at += 1) {
    merged.push(...mergeAdded(mine.added[at] ?? [], theirs.added[at] ?? [], reading))
    const item = base[at]
    if (item === undefined) break
    merged.push(
      mergeItem({ item, mine: mine.became[at] ?? null, theirs: theirs.became[at] ?? null }, reading),
    )
  }
  return merged
}

function versionOf<Item>(
  base: readonly Item[],
  changed: readonly Item[],
  { textOf }: SequenceReading<Item>,
): Version<Item> {
  const pairs = pairInOrder(base.map(textOf), changed.map(textOf))
  const became: (Item | null)[] = base.map(() => null)
  const added: Item[][] = [...base.map(() => []), []]
  let next = 0
  for (const [from, to] of [...pairs, [base.length, changed.length] as const]) {
    added[from]?.push(...changed.slice(next, to))
    if (from < base.length) became[from] = changed[to] ?? null
    next = to + 1
  }
  return { became, added }
}

function mergeAdded<Item>(
  mine: readonly Item[],
  theirs: readonly Item[],
  { keyOf }: SequenceReading<Item>,
): readonly MergedItem<Item>[] {
  const known = new Set(mine.map(keyOf))
  const others = theirs.filter((item) => !known.has(keyOf(item)))
  if (mine.length === 0 || others.length === 0) return [...mine, ...others].map(unopposed)
  const [last] = mine.slice(-1)
  const [first] = others
  if (last === undefined || first === undefined) throw new Error('Both lists hold an item here.')
  const conflict = { kept: 'both', base: null, mine: last, theirs: first } as const
  return [
    ...mine.slice(0, -1).map(unopposed),
    { items: [last, first], conflict },
    ...others.slice(1).map(unopposed),
  ]
}

function mergeItem<Item>(
  { item, mine, theirs }: { readonly item: Item; readonly mine: Item | null; readonly theirs: Item | null },
  { keyOf, mergeOne }: SequenceReading<Item>,
): MergedItem<Item> {
  if (mine !== null && theirs !== null) return mergeOne(item, mine, theirs)
  const left = mine ?? theirs
  if (left === null || keyOf(left) === keyOf(item)) return { items: [], conflict: null }
  return { items: [left], conflict: { kept: 'changed', base: item, mine, theirs } }
}
