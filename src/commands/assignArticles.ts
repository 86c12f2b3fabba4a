import { assignmentObjection } from '../review/assignmentObjection'
import { grantFor } from '../review/grantFor'
import type { Actor } from '../review/Actor'
import type { Assignment } from './AssignmentStore'
import { articleSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, Newsroom, StoredArticle, Stores } from './ports'
import type { Refusal, Result } from './Refusal'
import { refuse } from './refuse'

const most = 100

/**
 * 分派: gives articles to an editor with a time limit, or takes them back (`personId` null); all of them or none.
 * The copy and its revision stay as they are. A change of state ends an assignment: what comes next is another's.
 */
export function assignArticles(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly articleIds: readonly number[]
    readonly personId: number | null
    readonly dueAt: string | null
  },
): Promise<Result<{ readonly count: number; readonly name: string | null }>> {
  const { context, personId, dueAt } = input
  const articleIds = [...new Set(input.articleIds)]
  return newsroom.transact(context, async (stores) => {
    const grant = grantFor({ act: 'assignArticles', actor: context.actor })
    if (!grant.ok) return grant
    if (articleIds.length === 0) return refuse('assignNothing')
    if (articleIds.length > most) return refuse('assignTooMany', { most })
    if (personId !== null && dueAt !== null && !(Date.parse(dueAt) > stores.now.getTime())) {
      return refuse('deadlineOver')
    }
    const assignee = personId === null ? null : await stores.assignments.person(personId)
    if (personId !== null && !assignee) return refuse('assigneeUnknown')
    const articles = await stores.articles.lockAll(articleIds)
    const missing = articleIds.find((id) => !articles.some((article) => article.id === id))
    if (missing !== undefined) return refuse('notFound', { subject: 'article', id: missing })
    const held = await stores.assignments.read(articleIds)
    const objection = firstObjection(articles, { actor: context.actor, held, assignee })
    if (objection) return objection
    const given = { personId, dueAt: personId === null ? null : dueAt }
    await stores.assignments.assign(articleIds, given)
    await record(stores, { context, role: grant.role, articles, held, given, assignee })
    return { ok: true, value: { count: articleIds.length, name: assignee?.name ?? null } }
  })
}

function firstObjection(
  articles: readonly StoredArticle[],
  question: {
    readonly actor: Actor
    readonly held: readonly Assignment[]
    readonly assignee: Actor | null
  },
): Refusal | null {
  const { actor, held, assignee } = question
  for (const article of articles) {
    const before = held.find(({ articleId }) => articleId === article.id)?.person ?? null
    const objection = assignmentObjection({ actor, article, held: before, assignee })
    if (objection) {
      const { kind, ...params } = objection
      const { headline } = article.copy.headlines
      return refuse(kind, { article: headline || (article.number ?? String(article.id)), ...params })
    }
  }
  return null
}

async function record(
  stores: Stores,
  done: {
    readonly context: ActContext
    readonly role: Parameters<typeof ledgerEntry>[1]['role']
    readonly articles: readonly StoredArticle[]
    readonly held: readonly Assignment[]
    readonly given: { readonly personId: number | null; readonly dueAt: string | null }
    readonly assignee: Actor | null
  },
): Promise<void> {
  const { context, role, articles, held, given, assignee } = done
  for (const article of articles) {
    const from = held.find(({ articleId }) => articleId === article.id)?.person ?? null
    const to = assignee && { id: assignee.id, name: assignee.name }
    const row = { act: 'assignArticles', subject: articleSubject(article), role }
    await stores.ledger.append(ledgerEntry(context, row, { detail: { from, to, dueAt: given.dueAt } }))
  }
}
