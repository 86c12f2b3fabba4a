/** 定时出版 of an issue: when, set by whom, and what came of it. */
export interface Schedule {
  readonly issueId: number
  readonly publishAt: string // ISO 8601, UTC
  readonly state: 'waiting' | 'published' | 'refused' | 'cancelled'
  readonly personId: number
  readonly personName: string
  readonly setAt: string
  readonly tries: number
  readonly refusal: KeptRefusal | null
}

/** Why a publication at its time was refused, kept as its words need it. */
export interface KeptRefusal {
  readonly kind: string
  readonly params: Readonly<Record<string, string | number>>
  readonly faults: number
  readonly at: string
}

/** Times of publishing, one an issue. Whoever locks the issue as well locks its time first. */
export interface ScheduleStore {
  /** Locked until the transaction ends; null where no time was ever set. */
  lock(issueId: number): Promise<Schedule | null>
  /**
   * The one that waits and is due by the database's clock at the beginning of the transaction, locked; null where there
   * is none, and where somebody else holds it at this moment (SKIP LOCKED): nobody waits for another publisher.
   */
  claim(issueId: number): Promise<Schedule | null>
  /** Sets the time, or sets it anew. */
  set(schedule: Pick<Schedule, 'issueId' | 'publishAt' | 'personId' | 'personName'>): Promise<Schedule>
  /** Says what came of it. */
  end(
    issueId: number,
    outcome:
      | { readonly state: 'published' | 'cancelled' }
      | { readonly state: 'refused'; readonly refusal: KeptRefusal },
  ): Promise<void>
}
