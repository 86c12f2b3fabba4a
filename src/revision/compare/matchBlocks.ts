import { diffArrays } from 'diff'
import { pairInOrder } from '../pairInOrder'
import type { Block, Row } from './Row'

/** The blocks of two versions beside each other: equal ones first, then those that are versions of each other. */
export function matchBlocks(before: readonly Block[], after: readonly Block[]): readonly Row[] {
  const key = ({ kind, text }: Block) => `${kind} ${text}`
  const changes = diffArrays(before.map(key), after.map(key))
  const rows: Row[] = []
  let gap: { readonly before: Block[]; readonly after: Block[] } = { before: [], after: [] }
  let [oldAt, newAt] = [0, 0]
  const closeGap = () => {
    rows.push(...matchGap(gap, newAt - gap.after.length))
    gap = { before: [], after: [] }
  }
  for (const { count, added, removed } of changes) {
    if (removed) gap.before.push(...before.slice(oldAt, (oldAt += count)))
    else if (added) gap.after.push(...after.slice(newAt, (newAt += count)))
    else {
      closeGap()
      for (let step = 0; step < count; step += 1) {
        rows.push({ before: before[oldAt] ?? null, after: after[newAt] ?? null, place: newAt })
        oldAt += 1
        newAt += 1
      }
    }
  }
  closeGap()
  return rows
}

function matchGap(
  { before, after }: { readonly before: readonly Block[]; readonly after: readonly Block[] },
  start: number,
): readonly Row[] {
  const text = (block: Block) => block.text
  const pairs = pairInOrder(before.map(text), after.map(text))
  const rows: Row[] = []
  let [oldAt, newAt] = [0, 0]
  for (const [old, now] of [...pairs, [before.length, after.length] as const]) {
    rows.push(...before.slice(oldAt, old).map((block) => ({ before: block, after: null, place: null })))
    rows.push(
      ...after
        .slice(newAt, now)
        .map((block, step) => ({ before: null, after: block, place: start + newAt + step })),
    )
    if (old < before.length) {
      rows.push({ before: before[old] ?? null, after: after[now] ?? null, place: start + now })
    }
    ;[oldAt, newAt] = [old + 1, now + 1]
  }
  return rows
}
