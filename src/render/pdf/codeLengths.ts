/**
 * How many bits each symbol's Huffman code has, by how often it comes: none for one that never comes, `longest` at most.
 *
 * - Where a tree is deeper than that, the counts are flattened and it is built again.
 */
export function codeLengths(counts: ArrayLike<number>, longest: number): Uint8Array {
  const used = Array.from({ length: counts.length }, (_, symbol) => symbol).filter(
    (symbol) => (counts[symbol] ?? 0) > 0,
  )
  const lengths = new Uint8Array(counts.length)
  for (const symbol of used) if (used.length === 1) lengths[symbol] = 1
  if (used.length < 2) return lengths
  let weights = used.map((symbol) => counts[symbol] ?? 0)
  for (;;) {
    const depths = depthsOf(weights)
    if (Math.max(...depths) <= longest) {
      used.forEach((symbol, index) => (lengths[symbol] = depths[index] ?? 0))
      return lengths
    }
    weights = weights.map((weight) => (weight >> 1) + 1)
  }
}

/** How deep each leaf lies in the tree that joins the two lightest again and again (two queues, van Leeuwen 1976). */
function depthsOf(weights: readonly number[]): number[] {
  const order = weights.map((_, leaf) => leaf).sort((a, b) => (weights[a] ?? 0) - (weights[b] ?? 0) || a - b)
  const leaves = weights.length
  const weight = [...weights]
  const parent: number[] = []
  let nextLeaf = 0
  let nextJoin = leaves
  const lightest = (): number => {
    const leaf = order[nextLeaf]
    const isLeaf =
      leaf !== undefined && (nextJoin >= weight.length || (weight[leaf] ?? 0) <= (weight[nextJoin] ?? 0))
    if (!isLeaf) return nextJoin++
    nextLeaf++
    return leaf
  }
  while (weight.length < 2 * leaves - 1) {
    const [one, other] = [lightest(), lightest()]
    parent[one] = parent[other] = weight.length
    weight.push((weight[one] ?? 0) + (weight[other] ?? 0))
  }
  const depth: number[] = []
  for (let node = weight.length - 1; node >= 0; node--) {
    const above = parent[node]
    depth[node] = above === undefined ? 0 : (depth[above] ?? 0) + 1
  }
  return depth.slice(0, leaves)
}
