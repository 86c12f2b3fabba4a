import type { PlacedBox } from '../../../layout/placed/PlacedBox'
import type { PageGeometry } from '../../../layout/placed/PlacedPage'
import { classNames } from '../../../ui/classNames'
import { shareOfSheet } from './onPage'
import type { DragStart, Grip } from './DragStart'

const grips: readonly { readonly grip: Grip; readonly look: string }[] = [
  { grip: 'left', look: 'top-0 -left-3 h-full w-6 cursor-ew-resize' },
  { grip: 'right', look: 'top-0 -right-3 h-full w-6 cursor-ew-resize' },
  { grip: 'foot', look: '-bottom-3 left-0 h-6 w-full cursor-ns-resize' },
]

/** The edges of the selected box, to be drawn wider, narrower and deeper. The inspector does the same with buttons. */
export function EdgeGrips({
  box,
  page,
  begin,
}: {
  readonly box: PlacedBox
  readonly page: PageGeometry
  readonly begin: (start: DragStart) => void
}) {
  return (
    <div className="pointer-events-none absolute z-30" style={shareOfSheet(box, page)} aria-hidden="true">
      {grips.map(({ grip, look }) => (
        <div
          key={grip}
          className={classNames(
            'pointer-events-auto absolute flex touch-none items-center justify-center',
            look,
          )}
          data-grip={grip}
          onPointerDown={({ button, clientX, clientY }) => {
            if (button !== 0) return
            begin({ item: box.id, grip, box, clientX, clientY, isFromList: false })
          }}
        >
          <span
            className={classNames(
              'rounded-full border border-white bg-vermilion',
              grip === 'foot' ? 'h-1.5 w-8' : 'h-8 w-1.5',
            )}
          />
        </div>
      ))}
    </div>
  )
}
