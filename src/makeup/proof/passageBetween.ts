import type { ClusterAt } from './clusterAt'
import type { ProofLine } from './proofLines'

/** A passage of one part of one story. */
export interface Passage {
  readonly articleId: number
  readonly part: string
  readonly start: number
  readonly end: number
}

/** The passage from one character to another, in either direction; one that leaves its part ends where the part does not go on. */
export function passageBetween(lines: readonly ProofLine[], from: ClusterAt, to: ClusterAt): Passage | null {
  const first = placeAt(lines, from)
  if (first === null) return null
  const last = placeAt(lines, to)
  const isSame = last !== null && last.articleId === first.articleId && last.part === first.part
  const other = isSame ? last : first
  return {
    articleId: first.articleId,
    part: first.part,
    start: Math.min(first.start, other.start),
    end: Math.max(first.end, other.end),
  }
}

function placeAt(lines: readonly ProofLine[], { line, cluster }: ClusterAt): Passage | null {
  const read = lines[line]
  const place = read?.clusters[cluster]
  return read && place ? { articleId: read.articleId, ...place } : null
}
