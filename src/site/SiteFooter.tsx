import { addresses } from './addresses'
import { words } from './words'

export function SiteFooter() {
  return (
    <footer className="label mt-10 border-t border-ink py-5 text-quiet">
      <nav aria-label={words('site.siteNavigation')}>
        <ul className="flex flex-wrap gap-x-6">
          <li>
            <a className="target" href={addresses.newest()}>
              {words('site.newestIssue')}
            </a>
          </li>
          <li>
            <a className="target" href={addresses.archive()}>
              {words('site.archiveTitle')}
            </a>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
