import type { PageReading, Unresolved } from '../PageReading'
import type { EditResult } from './EditResult'

/** An editor has looked: the question stays answered as the page stands. A piece that belongs nowhere must be assigned or discarded instead. */
export function leaveAsItIs(
  reading: PageReading,
  { kind, line }: { readonly kind: Exclude<Unresolved['kind'], 'unassigned'>; readonly line: number },
): EditResult {
  const unresolved = reading.unresolved.filter((entry) => entry.kind !== kind || !entry.lines.includes(line))
  if (unresolved.length === reading.unresolved.length) return { ok: false, kind: 'noSuchBlock' }
  return { ok: true, value: { ...reading, unresolved } }
}
