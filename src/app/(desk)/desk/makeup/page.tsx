import { notFound } from 'next/navigation'
import { deskLanguage } from '../../../../desk/language/deskLanguage'
import { MakeupList } from '../../../../desk/makeup/MakeupList'
import { mayReadIssues } from '../../../../desk/shell/mayReadIssues'
import { requireActor } from '../../../../desk/shell/requireActor'
import { deskReads } from '../../../../runtime'

/** How many issues that are not yet published are listed. */
const most = 8

const Page = async () => {
  const actor = await requireActor('/desk/makeup')
  if (!mayReadIssues(actor)) notFound()
  const reads = await deskReads(actor)
  const rows = await reads.issues(null)
  const open = rows.filter(({ state }) => state !== 'published').slice(0, most)
  const issues = await Promise.all(open.map(({ id }) => reads.issue(id)))
  return (
    <MakeupList
      actor={actor}
      language={await deskLanguage()}
      issues={issues.flatMap((issue) => (issue ? [issue] : []))}
    />
  )
}

export default Page
