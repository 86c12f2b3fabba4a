import type { PeopleStore, StoredPerson } from '../../src/commands/PeopleStore'

/** People as the acts of administrators see them, in memory; `rows` changes under them. */
export function memoryPeople(rows: StoredPerson[]): PeopleStore {
  const change = (id: number, isDisabled: boolean) => {
    const at = rows.findIndex((row) => row.id === id)
    const row = rows[at]
    if (row) rows[at] = { ...row, isDisabled }
  }
  return {
    lock: async (id) => rows.find((row) => row.id === id) ?? null,
    administrators: async () =>
      rows.filter((row) => row.isAdministrator && !row.isDisabled).map((row) => row.id),
    disable: async ({ personId }) => {
      change(personId, true)
      return 1
    },
    enable: async (personId) => change(personId, false),
    resetSecondFactors: async () => 1,
  }
}
