import type { reviewRefusals } from './reviewRefusals'

/** A refusal by the rules of review, proof and sign-off; `kind` is a row of reviewRefusals.ts. */
export interface ReviewRefusal {
  readonly ok: false
  readonly kind: keyof typeof reviewRefusals
  readonly params?: Readonly<Record<string, string | number>>
}
