/**
 * A refusal that a user can cause: a value, never a throw. `kind` is a key of the message files
 * (`refusal.<kind>`: what happened, why, what to do), `params` fill its blanks, `detail` is for programs
 * (a stale write carries both texts).
 */
export interface Refusal {
  readonly ok: false
  readonly kind: string
  readonly params?: Readonly<Record<string, string | number>>
  readonly detail?: unknown
}

export type Result<T> = { readonly ok: true; readonly value: T } | Refusal
