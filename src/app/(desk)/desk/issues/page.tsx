import { notFound } from 'next/navigation'
import { IssueList } from '../../../../desk/issue/IssueList'
import { deskLanguage } from '../../../../desk/language/deskLanguage'
import { idInPath } from '../../../../desk/shell/idInPath'
import { mayReadIssues } from '../../../../desk/shell/mayReadIssues'
import { requireActor } from '../../../../desk/shell/requireActor'
import { hasRoleFor } from '../../../../review/hasRoleFor'
import { deskReads } from '../../../../runtime'

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

const Page = async ({ searchParams }: Props) => {
  const actor = await requireActor('/desk/issues')
  if (!mayReadIssues(actor)) notFound()
  const { before } = await searchParams
  const reads = await deskReads(actor)
  const issues = await reads.issues(typeof before === 'string' ? idInPath(before) : null)
  const planning = hasRoleFor('planIssue', actor) ? await reads.planning() : null
  return <IssueList {...{ actor, issues, planning }} language={await deskLanguage()} />
}

export default Page
