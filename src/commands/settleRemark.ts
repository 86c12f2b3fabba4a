import { articleSubject, ledgerEntry } from './ledgerEntry'
import { openRemark } from './openRemark'
import type { ActContext, Newsroom } from './ports'
import type { Result } from './Refusal'
import type { StoredRemark } from './RemarkStore'

/** 了结批注: what was asked is dealt with. The remark and its answers stay on record. */
export function settleRemark(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly remarkId: number },
): Promise<Result<StoredRemark>> {
  const { context, remarkId } = input
  return newsroom.transact(context, async (stores) => {
    const opened = await openRemark(stores, { context, act: 'settleRemark', remarkId })
    if (!opened.ok) return opened
    const { article, role } = opened.value
    const { id: personId, name: personName } = context.actor
    const settled = await stores.remarks.settle(remarkId, { personId, personName })
    const row = { act: 'settleRemark', subject: articleSubject(article), role }
    const facts = { hashBefore: article.copyHash, hashAfter: article.copyHash }
    await stores.ledger.append(ledgerEntry(context, row, { ...facts, detail: { remark: remarkId } }))
    return { ok: true, value: settled }
  })
}
