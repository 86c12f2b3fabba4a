import type { Field } from 'payload'

/**
 * A field that only newsroom acts write (state, passes, hash, number …). Shown in the admin, never taken from a
 * form or an API call: hooks put back what stands in the database, field access is the belt to it.
 */
export function readOnlyField<T extends Field & { name: string }>(field: T): T {
  return {
    ...field,
    access: { create: () => false, update: () => false },
    admin: { ...field.admin, readOnly: true },
  } as T // a spread of a union loses which member it was
}
