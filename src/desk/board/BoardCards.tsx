import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { DeskBoard } from '../../runtime'
import { formatAge } from '../language/formatAge'
import { BoardHolder } from './BoardHolder'
import { BoardStageCell } from './BoardStageCell'
import { holderOf } from './holderOf'
import { stagesOf } from './stagesOf'

/** The board on a phone: a card a page. */
export function BoardCards({ board, language }: { readonly board: DeskBoard; readonly language: Language }) {
  const say = translator(language)
  return (
    <ul className="space-y-3">
      {board.pages.map((row) => {
        const { since } = holderOf(row)
        return (
          <li key={row.page.id} className="border border-rule p-3">
            <div className="flex flex-wrap items-center justify-between gap-x-3 border-b border-rule pb-1">
              <Link
                href={`/desk/pages/${row.page.id}`}
                className="py-1.5 font-serif font-bold no-underline hover:underline"
              >
                {formatPageLabel(row.page)}
              </Link>
              <Link
                href={`/desk/makeup/${row.page.id}`}
                className="py-1.5 text-sm"
                aria-label={say('desk.makeup.openOf', { page: formatPageLabel(row.page) })}
              >
                {say('desk.makeup.name')}
              </Link>
            </div>
            {row.page.leftOut ? (
              <p className="mt-1 text-sm text-vermilion">
                {say('desk.board.leftOut')}：{row.page.leftOut.reason}
              </p>
            ) : (
              <dl className="mt-2 grid grid-cols-3 gap-x-3 gap-y-1 text-sm">
                {stagesOf(row).map((cell) => (
                  <div key={cell.stage} className="flex flex-wrap items-baseline gap-x-1">
                    <dt className="text-xs text-quiet">{say(`desk.board.stage.${cell.stage}`)}</dt>
                    <dd>
                      <BoardStageCell cell={cell} language={language} />
                    </dd>
                  </div>
                ))}
              </dl>
            )}
            <p className="mt-2 flex flex-wrap justify-between gap-x-3 text-sm">
              <BoardHolder board={row} language={language} />
              <span className="text-quiet">{since && formatAge(since, new Date(board.now), language)}</span>
            </p>
          </li>
        )
      })}
    </ul>
  )
}
