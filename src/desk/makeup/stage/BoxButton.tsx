import type { KeyboardEvent } from 'react'
import type { PlacedBox } from '../../../layout/placed/PlacedBox'
import { classNames } from '../../../ui/classNames'
import { useMakeupTools } from '../MakeupContext'
import { placeWords } from '../placeWords'
import { BoxMarks } from './BoxMarks'
import { fitWords } from '../stories/fitWords'
import { shareOfSheet } from './onPage'
import type { DragStart } from './DragStart'

/**
 * A box of the page to be selected and dragged. It says its name, its place and its numbers. A finger scrolls the page, and
 * drags the box that is selected.
 */
export function BoxButton({
  box,
  isInTabOrder,
  isSwapping,
  begin,
  onKeyDown,
}: {
  readonly box: PlacedBox
  readonly isInTabOrder: boolean
  readonly isSwapping: boolean
  readonly begin: ((start: DragStart) => void) | null
  readonly onKeyDown: (event: KeyboardEvent<HTMLButtonElement>) => void
}) {
  const { say, placed, work, selected, select, marked, nameOf } = useMakeupTools()
  const fit = placed?.fit.find(({ id }) => id === box.id)
  const isLocked = Object.keys(work.makeup.locks[box.id] ?? {}).length > 0
  const isSelected = selected === box.id
  const words = [
    nameOf(box.id),
    placeWords(box, say),
    fit ? fitWords(fit, say) : null,
    isLocked ? say('desk.makeup.locked') : null,
  ]
  if (placed === null) return null
  return (
    <button
      type="button"
      tabIndex={isInTabOrder ? 0 : -1}
      aria-label={words.filter(Boolean).join(say('desk.makeup.comma'))}
      aria-pressed={isSelected}
      data-box={box.id}
      className={classNames(
        'group absolute cursor-pointer border-2 text-left focus-visible:z-30',
        box.kind === 'photo' ? 'z-20' : 'z-10',
        isSelected
          ? 'touch-none border-vermilion bg-vermilion/5'
          : marked.includes(box.id)
            ? 'border-dashed border-amber bg-amber/15'
            : 'border-transparent hover:border-vermilion/50 hover:bg-vermilion/5',
        isSwapping && 'border-double bg-vermilion/15',
      )}
      style={shareOfSheet(box, placed.page)}
      onClick={() => select(box.id)}
      onFocus={(event) => {
        if (event.target.matches(':focus-visible')) select(box.id)
      }}
      onKeyDown={onKeyDown}
      onPointerDown={({ button, pointerType, clientX, clientY }) => {
        if (begin === null || button !== 0 || (pointerType === 'touch' && !isSelected)) return
        begin({ item: box.id, grip: 'whole', box, clientX, clientY, isFromList: false })
      }}
    >
      <BoxMarks isLocked={isLocked} fit={fit} />
    </button>
  )
}
