import { markGrant } from '../review/proof/markGrant'
import type { MarkSettlement, ProofMark } from '../review/proof/ProofMark'
import { ledgerEntry, pageSubject } from './ledgerEntry'
import { openPage } from './openPage'
import type { ActContext, Newsroom } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'

/** Settles one mark: 已改 (done), or 不改 (declined) with its reason. A mark is settled once. */
export function settleMark(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly markId: number
    readonly settlement: MarkSettlement['settlement']
    readonly words: string | null
  },
): Promise<Result<ProofMark>> {
  const { context, markId, settlement } = input
  const words = input.words?.trim() || null
  return newsroom.transact(context, async (stores) => {
    const opened = await openPage(stores, input)
    if (!opened.ok) return opened
    const { issue, page } = opened.value
    const mark = await stores.marks.read(markId)
    if (mark?.pageId !== page.id) return refuse('notFound', { subject: 'mark', id: markId })
    const grant = markGrant(page, 'settleMark', context.actor)
    if (!grant.ok) return grant
    if (mark.settled) return refuse('markSettledAlready', { name: mark.settled.personName })
    if (settlement === 'declined' && words === null) return refuse('markReasonMissing')
    const { id: personId, name: personName } = context.actor
    const settled = await stores.marks.settle(mark.id, { settlement, words, personId, personName })
    const row = { act: 'settleMark', subject: pageSubject(issue, page), role: grant.role }
    const detail = { mark: mark.id, sign: mark.sign }
    const facts = { round: mark.round, decision: settlement, opinion: words, detail }
    await stores.ledger.append(ledgerEntry(context, row, facts))
    return { ok: true, value: settled }
  })
}
