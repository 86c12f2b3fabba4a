import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Baseline } from '../../runtime'
import { classNames } from '../../ui/classNames'
import { formatMoment } from '../language/formatMoment'

/** Chooses the version that a story is shown beside. Links, so that each comparison has an address. */
export function BaselineTabs({
  baselines,
  chosen,
  path,
  language,
}: {
  readonly baselines: readonly Baseline[]
  readonly chosen: Baseline | null
  readonly path: string
  readonly language: Language
}) {
  const say = translator(language)
  const tabs = [...baselines.map(({ kind }) => kind), 'none'] as const
  return (
    <nav aria-label={say('desk.reviewing.since')} className="flex flex-wrap gap-x-1 text-sm print:hidden">
      {tabs.map((kind) => {
        const isHere = kind === (chosen?.kind ?? 'none')
        const baseline = baselines.find((one) => one.kind === kind)
        const moment = baseline && formatMoment(baseline.at, language)
        return (
          <Link
            key={kind}
            href={`${path}?since=${kind}`}
            scroll={false}
            aria-current={isHere ? 'true' : undefined}
            title={
              baseline && say('desk.reviewing.baseline', { name: baseline.personName, moment: moment ?? '' })
            }
            className={classNames(
              'inline-flex min-h-9 items-center border-b-2 px-2 no-underline hover:border-vermilion',
              isHere ? 'border-vermilion font-bold' : 'border-transparent',
            )}
          >
            {say(`desk.reviewing.${kind}`)}
          </Link>
        )
      })}
    </nav>
  )
}
