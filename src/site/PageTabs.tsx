import { addresses } from './addresses'
import { words } from './words'

interface PageTabsProps {
  readonly date: string
  readonly pages: readonly { readonly number: number; readonly title: string }[]
  readonly current?: number
  /** Where a page is gone to: as it was printed, or as text. */
  readonly addressOf?: (date: string, number: number) => string
}

/** 版面导航: the pages of an issue. */
export function PageTabs({ date, pages, current, addressOf = addresses.page }: PageTabsProps) {
  return (
    <nav aria-label={words('site.pages')} className="border-b border-ink">
      <ol className="label flex flex-wrap gap-x-1">
        {pages.map((page) => (
          <li key={page.number}>
            <a
              href={addressOf(date, page.number)}
              aria-current={page.number === current ? 'page' : undefined}
              className="flex min-h-9 items-center gap-1.5 border-b-[3px] border-transparent px-2 first:pl-0 hover:border-hairline aria-[current=page]:border-accent aria-[current=page]:font-bold"
            >
              <span className="text-accent">{String(page.number).padStart(2, '0')}</span>
              {page.title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
