declare global {
  var banmianDrawings: Map<string, string> | undefined
}

const most = 64 // drawings of pages that are being made at the same time

/**
 * The drawings of pages that are being made, between the server component that draws and the one that writes
 * (`DrawnPage`). Next bundles the two apart: what they share is the process.
 */
export const drawings = {
  keep(name: string, svg: string): void {
    const kept = (globalThis.banmianDrawings ??= new Map())
    kept.delete(name)
    kept.set(name, svg)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  },
  find(name: string): string | undefined {
    return globalThis.banmianDrawings?.get(name)
  },
} as const
