import { createHash } from 'node:crypto'

/** A row as the chain sees it. `recordedAt` is `ledger.time_text(recorded_at)`: UTC with microseconds. */
export interface ChainedRow {
  readonly number: number
  readonly recordedAt: string
  readonly prevHash: string
  readonly content: string
}

/** `prev_hash` of the first row. */
export const genesisHash = '0'.repeat(64)

/** SHA-256 over form name, number, time, hash of the row before and content, one a line. */
export function entryHash({ number, recordedAt, prevHash, content }: ChainedRow): string {
  const text = ['banmian-ledger-1', number, recordedAt, prevHash, content].join('\n')
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
