/** 占用: who is writing an article. It guards nobody's text, revisions do; it tells people of each other. */
export interface Lease {
  readonly articleId: number
  readonly personId: number
  readonly personName: string
  readonly since: string
}

/** Seconds after the last renewal at which a lease lapses. */
export const leaseSeconds = 60

/** Leases that have lapsed are not seen by any of these. */
export interface LeaseStore {
  held(articleId: number): Promise<Lease | null>
  /** Takes or renews it, unless somebody else holds it; answers who holds it then. */
  take(articleId: number, person: { readonly id: number; readonly name: string }): Promise<Lease>
  /** Takes it whoever holds it. */
  seize(articleId: number, person: { readonly id: number; readonly name: string }): Promise<Lease>
  release(articleId: number, personId: number): Promise<void>
}
