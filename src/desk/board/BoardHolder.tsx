import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { BoardPage } from '../../runtime'
import { holderOf } from './holderOf'

/** Who has a page, in words. */
export function BoardHolder({ board, language }: { readonly board: BoardPage; readonly language: Language }) {
  const say = translator(language)
  const { names, isHere, waits } = holderOf(board)
  const list = names.join(say('desk.list'))
  const words = waits
    ? say('desk.board.waitingFor', { what: say(`desk.board.stage.${waits}`) })
    : isHere
      ? say('desk.board.presentNow', { names: list })
      : list || say('desk.board.nobody')
  return (
    <span className={isHere ? 'text-pine' : waits ? 'text-amber' : undefined}>
      {words}
      {board.openMarks > 0 && (
        <span className="block text-xs text-vermilion">
          {say('desk.board.marks', { count: board.openMarks })}
        </span>
      )}
    </span>
  )
}
