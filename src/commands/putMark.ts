import { copyParts } from '../newspaper/article/copyParts'
import { markGrant } from '../review/proof/markGrant'
import type { MarkAnchor } from '../review/proof/MarkAnchor'
import { markObjection } from '../review/proof/markObjection'
import type { ProofMark } from '../review/proof/ProofMark'
import { proofRounds } from '../review/proof/ProofRound'
import type { ProofSign } from '../review/proof/proofSigns'
import { ledgerEntry, pageSubject } from './ledgerEntry'
import { openPage } from './openPage'
import { pageNow } from './pageNow'
import type { ActContext, Newsroom, StoredArticle, StoredPage } from './ports'
import type { Refusal, Result } from './Refusal'
import { refuse } from './refuse'

/**
 * Puts a 校对符号 on a page as it is laid out now, or on its stories where it is not laid out yet. Its 校次 is the one in
 * hand. The page itself stays as it is: a mark asks for a change, and makes none.
 */
export function putMark(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly sign: ProofSign
    readonly anchor: MarkAnchor
    readonly words: string | null
  },
): Promise<Result<ProofMark>> {
  const { context, sign, anchor } = input
  const words = input.words?.trim() || null
  return newsroom.transact(context, async (stores) => {
    const opened = await openPage(stores, input)
    if (!opened.ok) return opened
    const { issue, page } = opened.value
    const grant = markGrant(page, 'putMark', context.actor)
    if (!grant.ok) return grant
    const articles = await stores.articles.lockAll(page.articleIds)
    const partsOf = (id: number) => partsIn(articles, id)
    const objection = markObjection({ sign, anchor, words, partsOf }) ?? areaObjection(page, anchor)
    if (objection) return objection
    const mark = await stores.marks.add({
      pageId: page.id,
      round: roundInHand(page, articles),
      placedHash: page.placedHash,
      sign,
      anchor,
      words,
      personId: context.actor.id,
      personName: context.actor.name,
    })
    const row = { act: 'putMark', subject: pageSubject(issue, page), role: grant.role }
    const detail = { mark: mark.id, sign, anchor, placedHash: page.placedHash }
    await stores.ledger.append(ledgerEntry(context, row, { round: mark.round, opinion: words, detail }))
    return { ok: true, value: mark }
  })
}

function partsIn(articles: readonly StoredArticle[], id: number) {
  const article = articles.find((one) => one.id === id)
  return article ? copyParts(article.copy) : null
}

function areaObjection({ number, placed }: StoredPage, anchor: MarkAnchor): Refusal | null {
  if (anchor.kind === 'passage') return null
  const { x, y, width, height } = anchor
  const sheet = placed?.page
  const isInside =
    sheet !== undefined &&
    [x, y, width, height].every(Number.isFinite) &&
    Math.min(width, height) > 0 &&
    Math.min(x, y) >= 0 &&
    x + width <= sheet.widthPt + 1 &&
    y + height <= sheet.heightPt + 1
  return isInside ? null : refuse('markOutsidePage', { page: number })
}

/** The 校次 that comes next by the proofs that hold for the page as it is now. */
function roundInHand(page: StoredPage, articles: readonly StoredArticle[]): ProofMark['round'] {
  const { hash } = pageNow(page, articles, [])
  const done = page.proofs.filter(({ pageHash }) => pageHash === hash).length
  return proofRounds[done] ?? 3
}
