import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { PublishedPage } from '../../published/record'
import { addresses } from '../addresses'
import { words } from '../words'

/** The stories of the same page, in reading order; the one that is open is marked. */
export function OtherStories({ page, current }: { readonly page: PublishedPage; readonly current: string }) {
  const label = formatPageLabel({ number: page.number, title: page.title })
  return (
    <nav
      aria-label={words('site.onThisPage')}
      className="mx-auto w-full max-w-[42.75rem] max-xl:mt-10 xl:ruled-left xl:mt-12 xl:self-start"
    >
      <p className="border-b-2 border-ink pb-1 font-sans text-sm font-bold tracking-[.3em]">
        {words('site.onThisPage')}
      </p>
      <ol>
        {page.stories.map((story) => (
          <li key={story.id} className="border-b border-hairline">
            <a
              href={addresses.story(story)}
              aria-current={story.id === current ? 'page' : undefined}
              className="block py-2.5 leading-snug hover:text-accent aria-[current=page]:font-bold aria-[current=page]:text-accent"
            >
              {story.copy.headlines.kicker && (
                <span className="label block text-quiet">{story.copy.headlines.kicker}</span>
              )}
              {story.copy.headlines.headline}
            </a>
          </li>
        ))}
      </ol>
      <a className="target label mt-3 text-accent" href={addresses.page(page.issueDate, page.number)}>
        {words('site.backToPage', { page: label })}
      </a>
    </nav>
  )
}
