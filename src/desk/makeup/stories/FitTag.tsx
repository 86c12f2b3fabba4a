import type { Fit } from '../../../layout/placed/Fit'
import { classNames } from '../../../ui/classNames'
import { useMakeupTools } from '../MakeupContext'
import type { FitNumbers } from './fitWords'
import { fitWords } from './fitWords'

const looks: Readonly<Record<Fit['state'], string>> = {
  overset: 'border-vermilion bg-wash text-vermilion',
  underset: 'border-amber bg-amber-wash text-amber',
  fits: 'border-pine bg-pine-wash text-pine',
}

/** A story's numbers, in a colour and in words. */
export function FitTag({ fit }: { readonly fit: FitNumbers }) {
  const { say } = useMakeupTools()
  return (
    <span
      className={classNames(
        'inline-block rounded-xs border px-1.5 text-xs leading-5 font-medium whitespace-nowrap',
        looks[fit.state],
      )}
      data-fit={fit.state}
    >
      {fitWords(fit, say)}
    </span>
  )
}
