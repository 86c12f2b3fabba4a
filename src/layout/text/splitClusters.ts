/**
 * A text as the clusters that are never parted: a character with the marks, selectors and joiners that belong to it.
 *
 * - A small rule of our own, because what Intl.Segmenter finds depends on the machine's version of Unicode.
 */
export function splitClusters(text: string): readonly string[] {
  const clusters: string[] = []
  let joins = false
  for (const character of text) {
    const last = clusters.length - 1
    const before = clusters[last]
    if (before !== undefined && (joins || belongsToBefore(character, before)))
      clusters[last] = before + character
    else clusters.push(character)
    joins = character === '\u200d'
  }
  return clusters
}

function belongsToBefore(character: string, before: string): boolean {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x300) return false
  if (code >= 0x4e00 && code <= 0x9fff) return false
  if (code >= 0x1f3fb && code <= 0x1f3ff) return true
  if (isRegional(code)) return [...before].length === 1 && isRegional(before.codePointAt(0) ?? 0)
  return /^[\p{M}\u200c\u200d]$/u.test(character)
}

function isRegional(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff
}
