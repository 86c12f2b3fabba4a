import type { Payload } from 'payload'
import type { PageRow, StoredIssue } from '../../commands/ports'
import type { Actor } from '../../review/Actor'
import { allowed } from '../access/accessFor'
import { inside } from '../stores/CmsTransaction'
import { toPageRow } from '../stores/toPageRow'
import { findIssue } from './findIssue'
import type { HistoryRow } from './readHistory'
import { readHistory } from './readHistory'
import { reading } from './reading'
import type { StoryRow } from './StoryRow'
import { storyRows } from './storyRows'

const mostStories = 500

/** An issue with its pages and the stories on them. */
export interface DeskIssue {
  readonly issue: StoredIssue
  readonly pages: readonly PageRow[]
  readonly storiesById: ReadonlyMap<number, StoryRow>
  readonly history: readonly HistoryRow[]
}

/** The issue, where it is and this person may read it; else null. */
export async function issueForDesk(payload: Payload, actor: Actor, id: number): Promise<DeskIssue | null> {
  if (allowed(actor, 'issues', 'read') !== true) return null
  return reading(payload, async (tx, db) => {
    const issue = await findIssue(db, id)
    if (!issue) return null
    const { docs } = await tx.payload.find({
      ...inside(tx),
      collection: 'pages',
      where: { issue: { equals: id } },
      sort: 'number',
      pagination: false,
    })
    const pages = docs.map((row) => toPageRow({ ...row }))
    const ids = pages.flatMap((page) => page.articleIds)
    const { rows } =
      ids.length === 0
        ? { rows: [] }
        : await storyRows(tx, { actor, where: { id: { in: ids } }, sort: 'id', limit: mostStories })
    return {
      issue,
      pages,
      storiesById: new Map(rows.map((row) => [row.id, row])),
      history: await readHistory(db, { kind: 'issue', id }),
    }
  })
}
