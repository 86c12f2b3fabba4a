import type { PublishedIssue } from '../../published/record'
import { formatBytes } from '../formatBytes'
import { words } from '../words'
import type { PrintedPage } from './PrintedPage'

interface DownloadsProps {
  readonly issue: PublishedIssue
  readonly page: PrintedPage
}

/** The page and the whole issue as they were printed, to keep; how large a file is, is said before it is fetched. It brings its own name. */
export function Downloads({ issue, page }: DownloadsProps) {
  const files = [
    { label: words('site.pagePdf'), file: page.files?.pdf },
    { label: words('site.issuePdf'), file: issue.files?.pdf },
  ]
  if (files.every(({ file }) => file === undefined)) return null
  return (
    <section aria-labelledby="downloads">
      <h2 id="downloads" className="side-heading">
        {words('site.downloads')}
      </h2>
      <ul className="label mt-2">
        {files.map(
          ({ label, file }) =>
            file && (
              <li key={label}>
                <a href={file.url} download type="application/pdf" className="target">
                  {label}
                  <span className="text-quiet">
                    {words('site.fileSize', { size: formatBytes(file.bytes) })}
                  </span>
                </a>
              </li>
            ),
        )}
      </ul>
    </section>
  )
}
