import { articleSubject, ledgerEntry } from './ledgerEntry'
import { openRemark } from './openRemark'
import type { ActContext, Newsroom } from './ports'
import type { Result } from './Refusal'
import { refuse } from './refuse'
import type { StoredRemark } from './RemarkStore'

/** 答复批注: says something to a remark that is still open. */
export function answerRemark(
  newsroom: Newsroom,
  input: { readonly context: ActContext; readonly remarkId: number; readonly words: string },
): Promise<Result<StoredRemark>> {
  const { context, remarkId } = input
  const words = input.words.trim()
  return newsroom.transact(context, async (stores) => {
    const opened = await openRemark(stores, { context, act: 'answerRemark', remarkId })
    if (!opened.ok) return opened
    if (words === '') return refuse('remarkWithoutWords')
    const { article, role } = opened.value
    const answer = await stores.remarks.add({
      articleId: article.id,
      answerTo: remarkId,
      anchor: null,
      copyHash: article.copyHash,
      words,
      personId: context.actor.id,
      personName: context.actor.name,
    })
    const row = { act: 'answerRemark', subject: articleSubject(article), role }
    const facts = { opinion: words, hashBefore: article.copyHash, hashAfter: article.copyHash }
    await stores.ledger.append(ledgerEntry(context, row, { ...facts, detail: { remark: remarkId } }))
    return { ok: true, value: answer }
  })
}
