import { itemIds } from '../../makeup/itemIds'
import { copyParts } from '../../newspaper/article/copyParts'
import type { Actor } from '../../review/Actor'
import { markGrant } from '../../review/proof/markGrant'
import { proofRounds } from '../../review/proof/ProofRound'
import type { DeskProof } from '../../runtime'
import type { ProofInHand } from './ProofInHand'
import { shownMarks } from './shownMarks'

/** A page in proof as the proof desk in the browser takes it. */
export function toProofInHand(found: DeskProof, actor: Actor): ProofInHand {
  const { page, issue, articles, placed, photos, marks, hash } = found
  const stories = page.articleIds.flatMap((id) => {
    const article = articles.find((one) => one.id === id)
    return article ? [{ id, headline: article.copy.headlines.headline, parts: copyParts(article.copy) }] : []
  })
  const partsById = new Map(stories.map(({ id, parts }) => [id, parts]))
  const done = page.proofs.filter(({ pageHash }) => pageHash === hash).length
  const isOpen = issue.state !== 'published'
  return {
    pageId: page.id,
    issueId: issue.id,
    round: proofRounds[done] ?? 3,
    placed,
    stories,
    photos: photos.map(({ id, articleId, url }) => ({ box: itemIds.photo(id), articleId, url })),
    marks: shownMarks(marks, { partsById, placedHash: page.placedHash }),
    mayPut: isOpen && markGrant(page, 'putMark', actor).ok,
    maySettle: isOpen && markGrant(page, 'settleMark', actor).ok,
  }
}
