/** What the newspaper asks for: the topic, how long, until when, and for which page where that is known. */
export interface CommissionBrief {
  readonly topic: string
  readonly brief: string | null
  readonly plannedLength: number | null
  readonly dueAt: string // ISO 8601
  readonly issueDate: string | null // YYYY-MM-DD
  readonly pageNumber: number | null
  readonly rubricId: number | null
}

/** 约稿: one commission with everybody it asks. */
export interface StoredCommission extends CommissionBrief {
  readonly id: number
  readonly personId: number
  readonly personName: string
  readonly closedAt: string | null
  readonly invitations: readonly StoredInvitation[]
}

/** Whom it asks: a person or a co-organizer, one of the two; and what came of it. */
export interface StoredInvitation {
  readonly id: number
  readonly invitedPersonId: number | null
  readonly coOrganizerId: number | null
  readonly articleId: number | null
  readonly answeredAt: string | null
  readonly declinedAt: string | null
}

/** Who is asked. */
export type Invited =
  { readonly kind: 'person'; readonly id: number } | { readonly kind: 'coOrganizer'; readonly id: number }

/** Commissions in the transaction of an act. */
export interface CommissionStore {
  lock(id: number): Promise<StoredCommission | null>
  create(
    commission: CommissionBrief & { readonly personId: number; readonly personName: string },
    invited: readonly Invited[],
  ): Promise<number>
  /** Those of these who cannot be asked: no such person who may file, no such co-organizer. */
  unknown(invited: readonly Invited[]): Promise<readonly Invited[]>
  answer(invitationId: number, articleId: number, at: Date): Promise<void>
  /** One more answer of somebody who answered already: an invitation of its own. */
  answerAgain(commissionId: number, invitation: StoredInvitation, articleId: number, at: Date): Promise<void>
  decline(invitationId: number, words: string, at: Date): Promise<void>
  close(id: number, at: Date): Promise<void>
}
