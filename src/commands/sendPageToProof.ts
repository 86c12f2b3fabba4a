import { hashJson } from '../newspaper/hashJson'
import type { OpenedPage } from './actOnPage'
import { actOnPage } from './actOnPage'
import { layOutPage } from './layOutPage'
import { placedWith } from './placedWith'
import { planOfPage } from './planOfPage'
import type { ActContext, Newsroom, PageChange, StoredPage, Stores } from './ports'
import { proofObjection } from './proofObjection'
import type { Result } from './Refusal'
import { unplaceable } from './unplaceable'

/**
 * 送校: opens the first proof of a page that is made up.
 *
 * - What is proofed is the placed page. Where the copy, a photo, a style or the engine is another since it was laid out,
 *   it is laid out anew here.
 * - A page with copy that does not fit, or items that found no room, is refused: which, and by how much.
 */
export function sendPageToProof(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly baseRev: number
  },
): Promise<Result<StoredPage>> {
  return newsroom.transact(input.context, (stores) =>
    actOnPage(stores, {
      ...input,
      act: { kind: 'sendToProof' },
      prepare: (opened) => present(stores, opened),
      facts: ({ placedHash }) => ({ detail: { placedHash } }),
    }),
  )
}

async function present(stores: Stores, opened: OpenedPage): Promise<Result<PageChange>> {
  const { page, articles } = opened
  const planned = await planOfPage(stores, opened)
  if (!planned.ok) return unplaceable(page, planned.faults)
  const isPresent = hashJson(page.placedBy) === hashJson(placedWith(planned.plan, planned.style))
  const laying = isPresent && page.placed ? null : await layOutPage(stores, opened)
  if (laying && !laying.ok) return unplaceable(page, laying.faults)
  const placed = laying ? laying.laidOut.placed : page.placed
  const objection = placed && proofObjection(page, articles, placed)
  return objection ?? { ok: true, value: laying ? laying.laidOut : {} }
}
