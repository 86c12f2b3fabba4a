import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { classNames } from '../../ui/classNames'
import { formatMoment } from '../language/formatMoment'
import type { StageCell } from './stagesOf'

const looks = {
  done: 'text-pine',
  now: 'font-bold text-amber',
  todo: 'text-quiet',
} as const
const signs = { done: '✓', now: '●', todo: '–' } as const

/** How far one page is with one stage: a count, or a sign and who did it. */
export function BoardStageCell({
  cell,
  language,
}: {
  readonly cell: StageCell
  readonly language: Language
}) {
  const say = translator(language)
  const { state, count, person, at } = cell
  return (
    <span
      className={classNames('whitespace-nowrap', looks[state])}
      title={at === null ? undefined : formatMoment(at, language)}
    >
      {count && count.all > 0 ? (
        <span className="tabular-nums">{say('desk.board.ofAll', count)}</span>
      ) : (
        <>
          <span aria-hidden="true">{signs[state]}</span>
          <span className="sr-only">{say(`desk.board.state.${state}`)}</span>
        </>
      )}
      {person && <span className="ml-1 text-xs">{person}</span>}
    </span>
  )
}
