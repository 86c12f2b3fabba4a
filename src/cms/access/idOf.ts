/** Relations at depth 0 are ids, deeper they are documents: either way, the id. */
export function idOf(relation: unknown): number | null {
  if (typeof relation === 'number') return relation
  if (
    typeof relation === 'object' &&
    relation !== null &&
    'id' in relation &&
    typeof relation.id === 'number'
  )
    return relation.id
  return null
}

/** The ids of a relation to many. */
export function idsOf(relations: unknown): number[] {
  return Array.isArray(relations) ? relations.map(idOf).filter((id) => id !== null) : []
}
