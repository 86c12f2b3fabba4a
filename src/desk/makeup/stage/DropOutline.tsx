import type { PageGeometry } from '../../../layout/placed/PlacedPage'
import { classNames } from '../../../ui/classNames'
import { useMakeupTools } from '../MakeupContext'
import { placeWords } from '../placeWords'
import type { GridBox } from './onPage'
import { shareOfSheet } from './onPage'

/** Where what is in hand would come to lie, and the columns it can lie in. */
export function DropOutline({
  target,
  page,
  label,
}: {
  readonly target: GridBox
  readonly page: PageGeometry
  readonly label: string
}) {
  const { say, nameOf } = useMakeupTools()
  return (
    <div className="pointer-events-none absolute inset-0 z-40" aria-hidden="true">
      {Array.from({ length: page.columns }, (_, column) => (
        <div
          key={column}
          className="absolute bg-vermilion/5"
          style={shareOfSheet({ column, row: 0, columns: 1, rows: page.rows }, page)}
        />
      ))}
      <div
        className="absolute border-2 border-vermilion bg-vermilion/15"
        style={shareOfSheet(target, page)}
        data-testid="drop"
      >
        <p
          className={classNames(
            'absolute -top-px -translate-y-full bg-vermilion px-2 py-0.5 text-xs whitespace-nowrap text-white',
            target.column < page.columns / 2 ? 'left-0' : 'right-0',
          )}
        >
          {nameOf(label)} {placeWords(target, say)}
        </p>
      </div>
    </div>
  )
}
