import type { Assignment, AssignmentStore } from '../../src/commands/AssignmentStore'
import type { Actor } from '../../src/review/Actor'

/** Assignments in memory, to these people. */
export function memoryAssignments(assignments: Assignment[], people: readonly Actor[]): AssignmentStore {
  const of = (articleId: number) =>
    assignments.find((one) => one.articleId === articleId) ?? { articleId, person: null, dueAt: null }
  return {
    read: async (ids) => ids.map(of),
    person: async (id) => people.find((one) => one.id === id) ?? null,
    assign: async (ids, { personId, dueAt }) => {
      const name = people.find(({ id }) => id === personId)?.name ?? ''
      const person = personId === null ? null : { id: personId, name }
      for (const articleId of ids) {
        const place = assignments.indexOf(of(articleId))
        const row = { articleId, person, dueAt }
        if (place < 0) assignments.push(row)
        else assignments[place] = row
      }
    },
  }
}
