/** What an act leaves in the ledger; `append` adds the time of the database, the serial number and the chain. */
export interface LedgerEntry {
  readonly act: string // 'submit', 'pass', 'return', 'reject', 'withdraw', 'reopen', 'changeCopy', 'completeProof', 'signOff', 'publish' …
  readonly subject: {
    readonly kind: 'article' | 'page' | 'issue' | 'commission' | 'user' | 'system'
    readonly id: number
    readonly label: string
  }
  readonly person: { readonly id: number; readonly name: string; readonly role: string } | null
  readonly stage: string | null
  readonly round: number | null
  readonly decision: string | null
  readonly opinion: string | null
  readonly checklist: Readonly<Record<string, boolean>> | null
  readonly hashBefore: string | null
  readonly hashAfter: string | null
  readonly detail: Readonly<Record<string, unknown>> | null
  readonly requestId: string | null
  readonly address: string | null
}
