import type { Fit } from '../../../layout/placed/Fit'
import { classNames } from '../../../ui/classNames'
import { useMakeupTools } from '../MakeupContext'
import { fitWords } from '../stories/fitWords'

/** What is seen of a box at a glance: a dark corner where something of it is locked, its numbers where it does not fit. */
export function BoxMarks({ isLocked, fit }: { readonly isLocked: boolean; readonly fit: Fit | undefined }) {
  const { say, isSmall } = useMakeupTools()
  const words =
    fit === undefined || fit.state === 'fits'
      ? null
      : isSmall
        ? say(fit.state === 'overset' ? 'desk.makeup.fit.overShort' : 'desk.makeup.fit.underShort', {
            lines: fit.state === 'overset' ? fit.oversetLines : fit.freeLines,
          })
        : fitWords(fit, say)
  return (
    <span className="pointer-events-none" aria-hidden="true">
      {isLocked && (
        <span className="absolute top-0 right-0 border-t-[12px] border-l-[12px] border-t-ink border-l-transparent" />
      )}
      {words && (
        <span
          className={classNames(
            'absolute right-0 bottom-0 px-1 text-xs leading-4 font-medium whitespace-nowrap',
            fit?.state === 'overset' ? 'bg-vermilion text-white' : 'bg-amber-wash text-amber',
          )}
        >
          {words}
        </span>
      )}
    </span>
  )
}
