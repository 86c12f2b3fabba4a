'use client'

import { formatPageLabel } from '../../../newspaper/page/formatPageLabel'
import type { MakeupPulse } from '../../../runtime'
import { StateTag } from '../../shell/StateTag'
import { useMakeupTools } from '../MakeupContext'
import { SaveWords } from '../saving/SaveWords'
import type { SaveState } from '../saving/SaveState'
import { DeskLink } from './DeskLink'
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
  const { say, desk, mayEdit, language } = useMakeupTools()
  const { page, issue } = desk
  return (
    <header className="border-b-4 border-double border-ink bg-sheet px-3 pt-1">
      <a
        href="#main"
        className="sr-only bg-ink text-white focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:px-3 focus:py-2"
      >
        {say('desk.skip')}
      </a>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <DeskLink href="/desk" className="py-1 font-serif text-lg font-black tracking-widest no-underline">
          {say('desk.name')}
        </DeskLink>
        <h1 className="font-serif text-lg font-bold">
          {say('desk.makeup.title', { date: issue.date, page: formatPageLabel(page) })}
        </h1>
        <StateTag state={page.state} language={language} />
        {mayEdit && <SaveWords saveState={saveState} saveNow={saveNow} />}
        <span className="ml-auto flex flex-wrap items-center gap-x-4 text-sm">
          {others.length > 0 && (
            <span role="status" className="text-amber" data-testid="others">
              {say('desk.makeup.others', {
                names: others.map(({ name }) => name).join(language === 'zh' ? '、' : ', '),
              })}
            </span>
          )}
          <DeskLink href={`/desk/issues/${issue.id}`} className="py-1">
            {say('desk.issue.title', { date: issue.date })}
          </DeskLink>
          <DeskLink href={`/desk/pages/${page.id}`} className="py-1">
            {say('desk.makeup.pageScreen')}
          </DeskLink>
        </span>
      </div>
      <PagesOfIssue />
    </header>
  )
}
