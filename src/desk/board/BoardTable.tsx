import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { DeskBoard } from '../../runtime'
import { formatAge } from '../language/formatAge'
import { BoardHolder } from './BoardHolder'
import { BoardStageCell } from './BoardStageCell'
import { holderOf } from './holderOf'
import { boardStages, stagesOf } from './stagesOf'

/** The board on a large screen: a row a page, a column a stage. */
export function BoardTable({ board, language }: { readonly board: DeskBoard; readonly language: Language }) {
  const say = translator(language)
  return (
    <table className="w-full border-collapse text-sm">
      <caption className="sr-only">{say('desk.board.board')}</caption>
      <thead>
        <tr className="border-b border-firm text-left text-xs text-quiet">
          <th scope="col" className="py-1 pr-2 font-medium">
            {say('desk.board.page')}
          </th>
          {boardStages.map((stage) => (
            <th key={stage} scope="col" className="px-1.5 py-1 font-medium whitespace-nowrap">
              {say(`desk.board.stage.${stage}`)}
            </th>
          ))}
          <th scope="col" className="px-1.5 py-1 font-medium">
            {say('desk.board.holder')}
          </th>
          <th scope="col" className="py-1 pl-1.5 font-medium">
            {say('desk.board.since')}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-rule">
        {board.pages.map((row) => {
          const { since } = holderOf(row)
          return (
            <tr key={row.page.id} className="align-baseline" data-testid={`board-${row.page.number}`}>
              <th scope="row" className="py-2 pr-2 text-left font-normal">
                <Link
                  href={`/desk/pages/${row.page.id}`}
                  className="font-serif font-bold no-underline hover:underline"
                >
                  {formatPageLabel(row.page)}
                </Link>
                <Link
                  href={`/desk/makeup/${row.page.id}`}
                  className="ml-2 text-xs whitespace-nowrap"
                  aria-label={say('desk.makeup.openOf', { page: formatPageLabel(row.page) })}
                >
                  {say('desk.makeup.name')}
                </Link>
              </th>
              {row.page.leftOut ? (
                <td colSpan={boardStages.length} className="px-1.5 py-2 text-vermilion">
                  {say('desk.board.leftOut')}：{row.page.leftOut.reason}
                </td>
              ) : (
                stagesOf(row).map((cell) => (
                  <td key={cell.stage} className="px-1.5 py-2">
                    <BoardStageCell cell={cell} language={language} />
                  </td>
                ))
              )}
              <td className="px-1.5 py-2">
                <BoardHolder board={row} language={language} />
              </td>
              <td className="py-2 pl-1.5 whitespace-nowrap text-quiet">
                {since && formatAge(since, new Date(board.now), language)}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
