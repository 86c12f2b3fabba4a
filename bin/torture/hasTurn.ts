import type { StoredArticle } from '../../src/commands/ports'
import { writerOf } from '../../src/commands/writerOf'
import type { Actor } from '../../src/review/Actor'

/** Whether somebody may write a story now; editors mostly leave alone what is under review, so that some of it passes. */
export function hasTurn(article: StoredArticle, actor: Actor): boolean {
  if (article.state !== 'draft' && Math.random() < 0.9) return false
  return writerOf(article, actor).ok
}
