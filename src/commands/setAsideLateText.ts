import { articleSubject, ledgerEntry } from './ledgerEntry'
import type { ActContext, Newsroom } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import { workingCopyObjection } from './workingCopyObjection'
import { writerOf } from './writerOf'

/** Keeps beside an article what somebody wrote too late and gave up for the newer text. Answers its number. */
export function setAsideLateText(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly articleId: number
    readonly baseRev: number
    readonly fields: unknown
  },
): Promise<Result<number>> {
  const { context, articleId, baseRev, fields } = input
  return newsroom.transact(context, async (stores) => {
    const article = await stores.articles.lock(articleId)
    if (!article) return refuse('notFound', { subject: 'article', id: articleId })
    const objection = workingCopyObjection({ key: `article-${articleId}`, fields, sequence: 0 })
    if (objection) return objection
    const writer = writerOf(article, context.actor)
    if (!writer.ok) return writer
    const { id: personId, name: personName } = context.actor
    const text = { articleId, personId, personName, baseRev, fields, reason: 'lateSave' } as const
    const setAsideText = await stores.setAsideTexts.add(text)
    const row = { act: 'setAsideText', subject: articleSubject(article), role: writer.value }
    await stores.ledger.append(ledgerEntry(context, row, { detail: { setAsideText, baseRev } }))
    return { ok: true, value: setAsideText }
  })
}
