import type { MilliEm } from '../units/MilliEm'

/** How far a junction may be stretched in thousandths of an em; and the share of lines that may be stretched at all. */
export const mostStretch: MilliEm = 250
export const noticeableStretch: MilliEm = 100
export const mostStretchedLines = 0.03

/** The widest growth between two Han characters of a line, from one of its clusters on. */
export function stretchOf(
  { clusters, advances }: { readonly clusters: readonly string[]; readonly advances: readonly MilliEm[] },
  from: number,
): MilliEm {
  let most = 0
  for (let i = from; i + 1 < clusters.length; i++) {
    const growth = (advances[i] ?? 1000) - 1000
    if (growth > most && isHan(clusters[i]) && isHan(clusters[i + 1])) most = growth
  }
  return most
}

function isHan(cluster: string | undefined): boolean {
  const code = cluster?.codePointAt(0) ?? 0
  return code >= 0x4e00 && code <= 0x9fff
}
