import type { Metadata } from 'next'
import { Notice } from '../../../site/Notice'
import { words } from '../../../site/words'

export const metadata: Metadata = { title: words('site.unavailableTitle'), robots: { index: false } }

/** What stands in for a page while the record cannot be read, with status 503 (src/proxy.ts). */
export default function UnavailablePage() {
  return <Notice title={words('site.unavailableTitle')} text={words('site.unavailableText')} />
}
