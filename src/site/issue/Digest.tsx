import type { PublishedPage } from '../../published/record'
import { addresses } from '../addresses'
import { words } from '../words'

/** 导读: the headlines of the pages behind the front one. */
export function Digest({ pages }: { readonly pages: readonly PublishedPage[] }) {
  if (pages.length === 0) return null
  return (
    <nav aria-label={words('site.digest')}>
      <p className="border-b-2 border-ink pb-1 font-sans text-sm font-bold tracking-[.3em]">
        {words('site.digest')}
      </p>
      {pages.map((page) => (
        <section key={page.number} className="border-b border-hairline py-3 last:border-0">
          <a
            href={addresses.page(page.issueDate, page.number)}
            className="target label font-bold text-accent"
          >
            {String(page.number).padStart(2, '0')}版　{page.title}
          </a>
          <ul>
            {page.stories.slice(0, 3).map((story) => (
              <li key={story.id}>
                <a
                  href={addresses.story(story)}
                  className="block py-1 leading-snug font-semibold hover:text-accent"
                >
                  {story.copy.headlines.headline}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  )
}
