import type { RemarkStore, StoredRemark } from '../../src/commands/RemarkStore'

/** Remarks in memory: what newsroom/remarkStore does in Postgres. */
export function memoryRemarks(remarks: StoredRemark[], now: Date): RemarkStore {
  return {
    lock: async (id) => remarks.find((one) => one.id === id) ?? null,
    add: async (given) => {
      const remark = { ...given, id: remarks.length + 1, at: now.toISOString(), settled: null }
      remarks.push(remark)
      return remark
    },
    settle: async (id, by) => {
      const place = remarks.findIndex((one) => one.id === id)
      const before = remarks[place]
      if (!before) throw new Error(`No remark ${id} in memory.`)
      const settled = { ...before, settled: { at: now.toISOString(), ...by } }
      remarks[place] = settled
      return settled
    },
  }
}
