import type { LedgerEntry } from '../../src/review/LedgerEntry'

/** An act for the ledger: the first review of article 1, passed. */
export function ledgerEntry(changes: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    act: 'pass',
    subject: { kind: 'article', id: 1, label: '2026-000001' },
    person: { id: 7, name: '沈静秋', role: 'responsibleEditor' },
    stage: 'firstReview',
    round: null,
    decision: 'pass',
    opinion: '可用',
    checklist: { facts: true, wording: true },
    hashBefore: 'a'.repeat(64),
    hashAfter: 'a'.repeat(64),
    detail: null,
    requestId: null,
    address: null,
    ...changes,
  }
}
