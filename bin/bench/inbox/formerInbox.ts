import type { Where } from 'payload'
import { storyRows } from '../../../src/cms/queries/storyRows'
import type { CmsTransaction } from '../../../src/cms/stores/CmsTransaction'
import type { Actor } from '../../../src/review/Actor'
import { grantFor } from '../../../src/review/grantFor'
import { statesToReview } from '../../../src/review/inboxViews'

const shown = 40

/** What the inbox asked before it had a table and SQL of its own: one of Payload's finds a list. Kept to be compared with. */
export async function formerInbox(tx: CmsTransaction, actor: Actor): Promise<void> {
  const ask = (where: Where, sort: string) => storyRows(tx, { actor, where, sort, limit: shown })
  const own = { authors: { contains: actor.id } }
  await ask({ and: [own, { reviewState: { equals: 'draft' } }] }, '-updatedAt')
  if (grantFor({ act: 'submit', actor, state: 'draft', is: { own: false } }).ok) {
    const left = { or: [{ authors: { exists: false } }, { returnReason: { exists: false } }] }
    const others = { authors: { not_equals: actor.id } }
    await ask({ and: [{ reviewState: { equals: 'draft' } }, others, left] }, '-updatedAt')
  }
  const states = statesToReview(actor)
  if (states.length > 0) await ask({ reviewState: { in: [...states] } }, 'updatedAt')
}
