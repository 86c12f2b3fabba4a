import type { WorkingCopy, WorkingCopyStore } from '../../src/commands/WorkingCopyStore'

export type HeldWorkingCopy = WorkingCopy & { readonly personId: number }

/** Working copies in memory: what newsroom/workingCopyStore does in Postgres. */
export function memoryWorkingCopies(held: HeldWorkingCopy[], now: Date): WorkingCopyStore {
  const placeOf = (personId: number, key: string) =>
    held.findIndex((one) => one.personId === personId && one.key === key)
  const put = (copy: HeldWorkingCopy, isNewer: (before: HeldWorkingCopy) => boolean) => {
    const place = placeOf(copy.personId, copy.key)
    const before = held[place]
    if (before && !isNewer(before)) return 'older'
    held.splice(place < 0 ? held.length : place, place < 0 ? 0 : 1, copy)
    return 'kept'
  }
  const savedAt = now.toISOString()
  return {
    keep: async (copy) => put({ ...copy, savedAt }, (before) => before.sequence < copy.sequence),
    read: async (personId, key) => {
      const copy = held[placeOf(personId, key)]
      return copy && copy.fields !== null ? copy : null
    },
    list: async (personId, beginning) =>
      held.filter((one) => one.personId === personId && one.key.startsWith(beginning) && one.fields !== null),
    drop: async (copy) => {
      put({ ...copy, baseRev: null, fields: null, savedAt }, (before) => before.sequence <= copy.sequence)
    },
  }
}
