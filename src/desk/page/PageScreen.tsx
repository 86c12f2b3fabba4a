import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { Actor } from '../../review/Actor'
import type { DeskPage as Found, Registers, Some, StoryRow } from '../../runtime'
import { Notice } from '../../ui/Notice'
import { Panel } from '../../ui/Panel'
import { StoryText } from '../article/StoryText'
import { DeskPage } from '../shell/DeskPage'
import { History } from '../shell/History'
import { StateTag } from '../shell/StateTag'
import { AssignForm } from './AssignForm'
import { PageActs } from './PageActs'
import { pageRefusal } from './pageRefusal'
import { PageSettings } from './PageSettings'
import { PlacedStories } from './PlacedStories'
import { Pool } from './Pool'

/** A page: its stories in order, what could come onto it, proofs and sign-off, and its whole text to proofread. */
export function PageScreen({
  actor,
  language,
  found,
  pool,
  search,
  registers,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly found: Found
  readonly pool: Some<StoryRow>
  readonly search: string
  readonly registers: Registers
}) {
  const say = translator(language)
  const { issue, page, articles, hash } = found
  const may = (act: 'changePage' | 'assignPage' | 'takeInPage') =>
    issue.state !== 'published' && pageRefusal({ page, actor, act, hash, openMarks: [], language }) === null
  const canChange = may('changePage')
  const canAssign = may('assignPage')
  const frame = { page, issueId: issue.id, language }
  return (
    <DeskPage
      actor={actor}
      language={language}
      here="/desk/issues"
      title={say('desk.page.title', { date: issue.date, page: formatPageLabel(page) })}
    >
      <p className="-mt-2 mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-quiet">
        <StateTag state={page.state} language={language} />
        <Link href={`/desk/issues/${issue.id}`} className="py-1">
          {say('desk.issue.title', { date: issue.date })}
        </Link>
        <Link href={`/desk/makeup/${page.id}`} className="py-1">
          {say('desk.makeup.openDesk')}
        </Link>
        <Link href={`/desk/proofs/${page.id}`} className="py-1">
          {say('desk.proof.name')}
        </Link>
        {may('takeInPage') && issue.state === 'planned' && (
          <Link href={`/desk/intake?page=${page.id}`} className="py-1">
            {say('desk.page.takeIn')}
          </Link>
        )}
      </p>
      {page.leftOut && (
        <Notice look="bad" className="mb-4">
          {say('desk.page.leftOut', { reason: page.leftOut.reason })}
        </Notice>
      )}
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0 space-y-5">
          <PlacedStories {...frame} articles={articles} canChange={canChange} />
          {canChange && issue.state === 'planned' && <Pool {...frame} pool={pool} search={search} />}
          <Panel title={say('desk.page.read')}>
            {articles.length === 0 && <p className="text-quiet">{say('desk.issue.noStories')}</p>}
            <div className="space-y-8 divide-y divide-rule">
              {articles.map((article) => (
                <StoryText key={article.id} copy={article.copy} language={language} />
              ))}
            </div>
          </Panel>
        </div>
        <div className="min-w-0 space-y-5">
          <PageActs found={found} actor={actor} language={language} />
          {canChange && <PageSettings {...frame} />}
          {canAssign && <AssignForm {...frame} editors={registers.responsibleEditors} />}
          <History rows={found.history} language={language} />
        </div>
      </div>
    </DeskPage>
  )
}
