import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { ArchiveView } from '../../../../site/archive/ArchiveView'
import { parsePlace } from '../../../../site/parsePlace'
import { recordReads } from '../../../../site/recordReads'
import { words } from '../../../../site/words'

interface Props {
  readonly params: Promise<{ readonly before?: readonly string[] }>
}

export const generateStaticParams = () => []

export const metadata: Metadata = { title: words('site.archiveTitle') }

/** Past issues; `/issues/2026-11-19` goes on from that day back. */
export default async function ArchivePage({ params }: Props) {
  const [before, ...deeper] = (await params).before ?? []
  if (deeper.length > 0 || (before !== undefined && parsePlace({ date: before }) === null)) notFound()
  const { issues, next } = await recordReads.issues(before ?? null)
  const newest = await recordReads.newestIssue()
  return <ArchiveView newspaper={newest?.newspaper ?? ''} issues={issues} next={next} />
}
