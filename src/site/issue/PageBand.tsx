import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { PublishedPage } from '../../published/record'
import { addresses } from '../addresses'
import { words } from '../words'
import { bandSpans } from './bandSpans'
import { FrontStory } from './FrontStory'

/** A page behind the front one, as the front shows it: its 版头, its stories' headlines and beginnings. */
export function PageBand({ page }: { readonly page: PublishedPage }) {
  const id = `page-${page.number}`
  const spans = bandSpans(page.stories.length)
  return (
    <section aria-labelledby={id} className="mt-10">
      <div className="flex flex-wrap items-baseline gap-x-4 border-t-[3px] border-b border-ink py-2">
        <h2 id={id} className="headline text-[2rem] tracking-[.08em]">
          <a href={addresses.page(page.issueDate, page.number)} className="hover:text-accent">
            {page.flag?.name ?? page.title}
          </a>
        </h2>
        {page.flag?.pinyin && (
          <p className="font-sans text-xs font-semibold tracking-[.2em] text-quiet max-sm:hidden">
            {page.flag.pinyin}
          </p>
        )}
        <a href={addresses.page(page.issueDate, page.number)} className="target label ml-auto text-accent">
          {words('site.wholePage', { page: formatPageLabel({ number: page.number, title: '' }) })}
        </a>
      </div>
      <div className="mt-5 grid gap-x-9 gap-y-7 sm:grid-cols-2 lg:grid-cols-4">
        {page.stories.map((story, at) => (
          <div
            key={story.id}
            className={`${spanClasses[spans[at] ?? 1] ?? ''} ${startsRow(spans, at) ? '' : 'lg:ruled-left'} max-sm:border-b max-sm:border-hairline max-sm:pb-5 max-sm:last:border-0`}
          >
            <FrontStory
              story={story}
              limit={(spans[at] ?? 1) > 1 ? 220 : 90}
              rank={at === 0 ? 'first' : 'other'}
            />
          </div>
        ))}
      </div>
    </section>
  )
}

const spanClasses: Readonly<Record<number, string>> = { 2: 'lg:col-span-2', 4: 'sm:col-span-2 lg:col-span-4' }

/** Whether the spans before it fill whole rows of four columns. */
const startsRow = (spans: readonly number[], at: number) =>
  spans.slice(0, at).reduce((sum, span) => sum + span, 0) % 4 === 0
