import { isRightToLeft } from '../../layout/text/isRightToLeft'
import { splitClusters } from '../../layout/text/splitClusters'

/**
 * The parts of a cluster that are one glyph each: characters, and a 破折号 —— as a whole, because its two halves have to
 * meet without a seam.
 *
 * - The letters of a word from right to left come in the order in which they stand on the page.
 * - In a line downwards a figure or a word is one glyph: it stands side by side in a cell, or lies (shapeGlyph).
 */
export function glyphTexts(cluster: string, { vertical = false } = {}): readonly string[] {
  if (vertical && isWordDownwards(cluster)) return [cluster]
  if (isRightToLeft(cluster))
    return splitClusters(cluster)
      .toReversed()
      .flatMap((letter) => [...letter])
  return cluster.includes('——') ? (cluster.match(/——|./gsu) ?? []) : [...cluster]
}

/** Letters, figures and their signs, more than one. */
export function isWordDownwards(cluster: string): boolean {
  return /^[!-~\u00a1-\u024f]{2,}$/.test(cluster)
}
