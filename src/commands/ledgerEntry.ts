import { formatPageLabel } from '../newspaper/page/formatPageLabel'
import type { LedgerEntry } from '../review/LedgerEntry'
import type { Role } from '../review/Role'
import type { StoredCommission } from './CommissionStore'
import type { ActContext, StoredArticle, StoredIssue, StoredPage } from './ports'

type Facts = Partial<Omit<LedgerEntry, 'act' | 'subject' | 'person' | 'requestId' | 'address'>>

/** The ledger's row for an act: who, in which role, from where, on what, and whatever else is known of it. */
export function ledgerEntry(
  context: ActContext,
  row: { readonly act: string; readonly subject: LedgerEntry['subject']; readonly role: Role },
  facts: Facts = {},
): LedgerEntry {
  return {
    stage: null,
    round: null,
    decision: null,
    opinion: null,
    checklist: null,
    hashBefore: null,
    hashAfter: null,
    detail: null,
    ...facts,
    act: row.act,
    subject: row.subject,
    person: { id: context.actor.id, name: context.actor.name, role: row.role },
    requestId: context.requestId,
    address: context.address,
  }
}

/** How the ledger names an article: its number and its headline at that time. */
export function articleSubject(article: StoredArticle): LedgerEntry['subject'] {
  const label = [article.number, article.copy.headlines.headline].filter(Boolean).join(' ')
  return { kind: 'article', id: article.id, label }
}

/** How the ledger names a page: the day and the page as it is printed. */
export function pageSubject(issue: StoredIssue, page: StoredPage): LedgerEntry['subject'] {
  return { kind: 'page', id: page.id, label: `${issue.date} ${formatPageLabel(page)}` }
}

/** How the ledger names an issue: its day. */
export function issueSubject(issue: StoredIssue): LedgerEntry['subject'] {
  return { kind: 'issue', id: issue.id, label: issue.date }
}

/** How the ledger names a commission: what it asks for. */
export function commissionSubject({
  id,
  topic,
}: Pick<StoredCommission, 'id' | 'topic'>): LedgerEntry['subject'] {
  return { kind: 'commission', id, label: topic }
}
