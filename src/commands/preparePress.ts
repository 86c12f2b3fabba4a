import { gatherIssue } from './gatherIssue'
import { issueForPress } from './issueForPress'
import { nobody } from './nobody'
import type { Newsroom } from './ports'
import { refuse } from './refuse'

/** Has the press begin with an issue that will be published soon, so that publishing only collects what is printed. */
export async function preparePress(newsroom: Newsroom, issueId: number): Promise<void> {
  const gathered = await newsroom.transact(
    { actor: nobody, requestId: null, address: null },
    async (stores) => {
      const issue = await stores.issues.lock(issueId)
      if (!issue || issue.state === 'published') return refuse('scheduleNotDue')
      return { ok: true, value: await gatherIssue(stores, issue) }
    },
  )
  if (gathered.ok) newsroom.press.prepare(issueForPress(gathered.value))
}
