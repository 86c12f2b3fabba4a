import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Actor } from '../../review/Actor'
import type { DeskBoard } from '../../runtime'
import { Panel } from '../../ui/Panel'
import { DeskPage } from '../shell/DeskPage'
import { History } from '../shell/History'
import { StateTag } from '../shell/StateTag'
import { BoardCards } from './BoardCards'
import { BoardRefresh } from './BoardRefresh'
import { BoardTable } from './BoardTable'
import { IssueDecisions } from './IssueDecisions'
import { IssueStories } from './IssueStories'
import { PreflightList } from './PreflightList'
import { PressTimePanel } from './PressTimePanel'
import { SchedulePanel } from './SchedulePanel'

/** The board of an issue: every page and how far it is, what stands against the whole, what is done with it. */
export function BoardScreen({
  actor,
  language,
  board,
}: {
  readonly actor: Actor
  readonly language: Language
  readonly board: DeskBoard
}) {
  const say = translator(language)
  const { issue, now } = board
  const isPublished = issue.state === 'published'
  return (
    <DeskPage
      actor={actor}
      language={language}
      here="/desk/issues"
      title={say('desk.issue.title', { date: issue.date })}
    >
      <p className="-mt-2 mb-4 flex flex-wrap items-center gap-x-3 text-sm text-quiet">
        <StateTag state={issue.state} language={language} />
        <span>{say('desk.issue.numbers', { number: issue.number, serialNumber: issue.serialNumber })}</span>
        {isPublished && (
          <a href={`/${issue.date}`} className="py-1">
            {say('desk.issue.read')}
          </a>
        )}
      </p>
      <BoardRefresh issueId={issue.id} stamp={board.stamp} language={language} />
      <div className="grid gap-5 xl:grid-cols-[minmax(0,1fr)_19rem] xl:items-start">
        <div className="min-w-0 space-y-5">
          <Panel title={say('desk.board.board')}>
            <div className="hidden lg:block">
              <BoardTable board={board} language={language} />
            </div>
            <div className="lg:hidden">
              <BoardCards board={board} language={language} />
            </div>
          </Panel>
          {!isPublished && <PreflightList faults={board.faults} issueId={issue.id} language={language} />}
          <IssueStories pages={board.pages} actor={actor} language={language} />
        </div>
        <div className="min-w-0 space-y-5">
          {!isPublished && (
            <>
              <PressTimePanel issue={issue} now={now} actor={actor} language={language} />
              <IssueDecisions board={board} actor={actor} language={language} />
              <SchedulePanel
                issue={issue}
                schedule={board.schedule}
                now={now}
                actor={actor}
                language={language}
              />
            </>
          )}
          <History rows={board.history} language={language} />
        </div>
      </div>
    </DeskPage>
  )
}
