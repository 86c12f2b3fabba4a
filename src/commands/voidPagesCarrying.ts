import { pageTransition } from '../review/pageTransition'
import type { ActContext, StoredPage, Stores } from './ports'

/**
 * Takes the pages of a story that has changed back to make-up: their proofs and sign-offs were of another page.
 * Gives the ids of those that lost something. The pages are locked already.
 */
export async function voidPagesCarrying(
  stores: Stores,
  question: {
    readonly context: ActContext
    readonly pages: readonly StoredPage[]
    readonly articleId: number
  },
): Promise<readonly number[]> {
  const affected = question.pages.filter((page) => page.state !== 'makeup')
  for (const page of affected) {
    const outcome = pageTransition({
      page,
      act: { kind: 'storyChanged' },
      actor: question.context.actor,
      now: { hash: '', storyHashes: {}, placedHash: null, openMarks: [] }, // not asked for: what was proofed is void whatever the page is now
      at: stores.now.toISOString(),
    })
    if (!outcome.ok)
      throw new Error(`Page ${page.id} cannot follow article ${question.articleId}: ${outcome.kind}.`)
    const { state, proofs, signOff } = outcome
    await stores.pages.save(page.id, { state, proofs, signOff })
  }
  return affected.map((page) => page.id)
}
