import type { MarkStore } from '../../src/commands/MarkStore'
import type { ProofMark } from '../../src/review/proof/ProofMark'

/** Proof marks in memory: what newsroom/markStore does in Postgres. */
export function memoryMarks(held: ProofMark[], now: Date): MarkStore {
  const at = now.toISOString()
  return {
    openOf: async (pageId) => held.filter((mark) => mark.pageId === pageId && mark.settled === null),
    read: async (id) => held.find((mark) => mark.id === id) ?? null,
    add: async (given) => {
      const mark = { ...given, id: held.length + 1, at, settled: null }
      held.push(mark)
      return mark
    },
    settle: async (id, settlement) => {
      const place = held.findIndex((mark) => mark.id === id)
      const before = held[place]
      if (!before) throw new Error(`No mark ${id} in memory.`)
      return (held[place] = { ...before, settled: { ...settlement, at } })
    },
  }
}
