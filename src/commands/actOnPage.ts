import type { LedgerEntry } from '../review/LedgerEntry'
import type { PageAct } from '../review/PageAct'
import { pageTransition } from '../review/pageTransition'
import type { Role } from '../review/Role'
import { ledgerEntry, pageSubject } from './ledgerEntry'
import { openPage } from './openPage'
import { pageNow } from './pageNow'
import type { ActContext, PageChange, StoredArticle, StoredIssue, StoredPage, Stores } from './ports'
import type { Refusal, Result } from './Refusal'
import { staleRevision } from './staleRevision'

/** What an act on a page finds: the issue, the page, its stories in reading order and those to come, all locked. */
export interface OpenedPage {
  readonly issue: StoredIssue
  readonly page: StoredPage
  readonly articles: readonly StoredArticle[]
  readonly added: readonly StoredArticle[]
}

type Act = Exclude<PageAct, { kind: 'storyChanged' }>

/**
 * One act on one page: lock issue, page and stories, ask the rules, save, write the ledger. The frame of placeStories,
 * signOffPage and their siblings.
 *
 * - `baseRev` is null only where the act names the page it is about by hash.
 * - `addedIds` are stories to come, locked together with those the page has, in the order of id.
 * - `prepare` says what else the act changes, or what else stands against it.
 */
export async function actOnPage(
  stores: Stores,
  question: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly baseRev: number | null
    readonly act: Act
    readonly addedIds?: readonly number[]
    readonly prepare?: (opened: OpenedPage) => Promise<Result<PageChange>>
    readonly facts?: (saved: StoredPage) => Partial<LedgerEntry>
  },
): Promise<Result<StoredPage>> {
  const { context, baseRev, act, prepare, facts } = question
  const opened = await openPage(stores, question)
  if (!opened.ok) return opened
  const { issue, page } = opened.value
  const locked = await stores.articles.lockAll([
    ...new Set([...page.articleIds, ...(question.addedIds ?? [])]),
  ])
  const isPlaced = (article: StoredArticle) => page.articleIds.includes(article.id)
  const articles = locked.filter(isPlaced)
  const added = locked.filter((article) => !isPlaced(article))
  const now = pageNow(page, articles, await stores.marks.openOf(page.id))
  const at = stores.now.toISOString()
  const outcome = pageTransition({ page, act, actor: context.actor, now, at })
  if (!outcome.ok) return outcome
  const stale: Refusal | null = baseRev === null ? null : staleRevision(page.rev, baseRev)
  if (stale) return stale
  const prepared = await (prepare?.({ issue, page, articles, added }) ?? nothingMore)
  if (!prepared.ok) return prepared
  const { state, proofs, signOff, leftOut, role } = outcome
  const saved = await stores.pages.save(page.id, { ...prepared.value, state, proofs, signOff, leftOut })
  const row = { act: act.kind, subject: pageSubject(issue, saved), role: roleOf(role) }
  await stores.ledger.append(ledgerEntry(context, row, { hashBefore: now.hash, ...facts?.(saved) }))
  return { ok: true, value: saved }
}

const nothingMore: Result<PageChange> = { ok: true, value: {} }

function roleOf(role: Role | null): Role {
  if (role === null) throw new Error('An act of a person on a page is done in a role.')
  return role
}
