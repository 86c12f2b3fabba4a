import { desc } from 'drizzle-orm'
import { genesisHash } from '../ledger/entryHash'
import { entries } from '../ledger/schema'
import type { RecordTransaction } from './RecordTransaction'

/** The newest row of the ledger. Every revision of an issue keeps it, which anchors the chain outside itself. */
export async function ledgerHead(
  transaction: RecordTransaction,
): Promise<{ readonly ledgerNumber: number; readonly ledgerHash: string }> {
  const [head] = await transaction
    .select({ ledgerNumber: entries.number, ledgerHash: entries.hash })
    .from(entries)
    .orderBy(desc(entries.number))
    .limit(1)
  return head ?? { ledgerNumber: 0, ledgerHash: genesisHash }
}
