import type { Metadata } from 'next'
import { Notice } from '../../../site/Notice'
import { words } from '../../../site/words'

export const metadata: Metadata = { title: words('site.notFoundTitle'), robots: { index: false } }

/** What an address of nothing shows, with status 404 (src/proxy.ts). */
export default function AbsentPage() {
  return <Notice title={words('site.notFoundTitle')} text={words('site.notFoundText')} />
}
