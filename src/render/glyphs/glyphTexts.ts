/**
 * The parts of a cluster that are one glyph each: characters, and a 破折号 —— as a whole, because its two halves have to
 * meet without a seam.
 */
export function glyphTexts(cluster: string): readonly string[] {
  return cluster.includes('——') ? (cluster.match(/——|./gsu) ?? []) : [...cluster]
}
