'use client'

import Link from 'next/link'
import { formatPageLabel } from '../../../newspaper/page/formatPageLabel'
import type { MakeupPulse } from '../../../runtime'
import { StateTag } from '../../shell/StateTag'
import { useMakeupTools } from '../MakeupContext'
import { SaveWords } from '../saving/SaveWords'
import type { SaveState } from '../saving/SaveState'
import { PagesOfIssue } from './PagesOfIssue'

/** Which page this is, whether it is saved, who else is at it, and the issue's other pages. */
export function DeskBar({
  others,
  saveState,
  saveNow,
}: {
  readonly others: MakeupPulse['others']
  readonly saveState: SaveState
  readonly saveNow: () => void
}) {
  const { say, desk, language } = useMakeupTools()
  const { page, issue } = desk
  return (
    <header className="border-b-4 border-double border-ink bg-sheet px-3 pt-1">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <Link href="/desk" className="py-1 font-serif text-lg font-black tracking-widest no-underline">
          {say('desk.name')}
        </Link>
        <h1 className="font-serif text-lg font-bold">
          {say('desk.makeup.title', { date: issue.date, page: formatPageLabel(page) })}
        </h1>
        <StateTag state={page.state} language={language} />
        <SaveWords saveState={saveState} saveNow={saveNow} />
        <span className="ml-auto flex flex-wrap items-center gap-x-4 text-sm">
          {others.length > 0 && (
            <span role="status" className="text-amber" data-testid="others">
              {say('desk.makeup.others', {
                names: others.map(({ name }) => name).join(language === 'zh' ? '、' : ', '),
              })}
            </span>
          )}
          <Link href={`/desk/issues/${issue.id}`} className="py-1">
            {say('desk.issue.title', { date: issue.date })}
          </Link>
          <Link href={`/desk/pages/${page.id}`} className="py-1">
            {say('desk.makeup.pageScreen')}
          </Link>
        </span>
      </div>
      <PagesOfIssue />
    </header>
  )
}
