import Link from 'next/link'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { storyFates } from '../../review/storyFate'
import type { UnitPortal } from '../../runtime'
import { classNames } from '../../ui/classNames'
import { Panel } from '../../ui/Panel'
import { FilingLine } from './FilingLine'
import type { UnitQuery } from './UnitQuery'
import { addressOfUnit } from './UnitQuery'

const wholePage = 50

/** What a unit filed, newest first, with the fate of each. */
export function FilingList({
  portal,
  query,
  language,
}: {
  readonly portal: UnitPortal
  readonly query: UnitQuery
  readonly language: Language
}) {
  const say = translator(language)
  const total = storyFates.reduce((sum, fate) => sum + (portal.fates[fate] ?? 0), 0)
  const chips = [
    { fate: null, word: say('desk.unit.all'), count: total },
    ...storyFates.map((fate) => ({
      fate,
      word: say(`desk.unit.fate.${fate}`),
      count: portal.fates[fate] ?? 0,
    })),
  ].filter(({ fate, count }) => count > 0 || fate === query.fate)
  return (
    <Panel title={say('desk.unit.filings')}>
      {total === 0 && <p className="text-quiet">{say('desk.unit.noFilings')}</p>}
      {total > 0 && (
        <nav aria-label={say('desk.unit.fates')} className="mb-2 flex flex-wrap gap-1.5">
          {chips.map(({ fate, word, count }) => (
            <Link
              key={fate ?? 'all'}
              href={addressOfUnit({ ...query, fate, page: 1 })}
              aria-current={fate === query.fate ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-9 items-center rounded-xs border px-2.5 text-sm no-underline hover:border-ink',
                fate === query.fate ? 'border-ink bg-ink text-white' : 'border-rule',
              )}
            >
              {word} {count}
            </Link>
          ))}
        </nav>
      )}
      {total > 0 && portal.filings.length === 0 && (
        <p className="text-quiet">{say('desk.unit.noSuchFilings')}</p>
      )}
      <ul className="divide-y divide-rule">
        {portal.filings.map((filing) => (
          <FilingLine key={filing.articleId} filing={filing} language={language} />
        ))}
      </ul>
      <p className="mt-2 flex gap-4">
        {query.page > 1 && (
          <Link href={addressOfUnit({ ...query, page: query.page - 1 })} className="py-2">
            {say('desk.unit.newer')}
          </Link>
        )}
        {portal.filings.length === wholePage && (
          <Link href={addressOfUnit({ ...query, page: query.page + 1 })} className="py-2">
            {say('desk.unit.older')}
          </Link>
        )}
      </p>
    </Panel>
  )
}
