import type { Lease } from './LeaseStore'
import { articleSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, Newsroom, StoredArticle, Stores } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import { writerOf } from './writerOf'

/**
 * 接手: goes on writing an article that somebody else is writing.
 *
 * - What the other typed and did not save is set aside, for both to read; their working copy stays as well.
 * - The ledger says who took over from whom. Where nobody else was writing it is no takeover, and no entry.
 */
export function takeOverLease(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly articleId: number },
): Promise<Result<Lease>> {
  const { context, articleId } = input
  const { actor } = context
  return newsroom.transact(context, async (stores) => {
    const article = await stores.articles.lock(articleId)
    if (!article) return refuse('notFound', { subject: 'article', id: articleId })
    const writer = writerOf(article, actor)
    if (!writer.ok) return writer
    const before = await stores.leases.held(articleId)
    const lease = await stores.leases.seize(articleId, actor)
    if (before === null || before.personId === actor.id) return { ok: true, value: lease }
    const setAsideText = await setAside(stores, article, before)
    const row = { act: 'takeOver', subject: articleSubject(article), role: writer.value }
    const detail = { from: { id: before.personId, name: before.personName }, setAsideText }
    await stores.ledger.append(ledgerEntry(context, row, { detail }))
    return { ok: true, value: lease }
  })
}

async function setAside(stores: Stores, article: StoredArticle, writer: Lease): Promise<number | null> {
  const copy = await stores.workingCopies.read(writer.personId, `article-${article.id}`)
  if (!copy) return null
  return stores.setAsideTexts.add({
    articleId: article.id,
    personId: writer.personId,
    personName: writer.personName,
    baseRev: copy.baseRev ?? article.rev,
    fields: copy.fields,
    reason: 'takenOver',
  })
}
