'use client'

import { Notice } from '../site/Notice'
import { SiteDocument } from '../site/SiteDocument'
import { words } from '../site/words'

/** What Next sends with status 500: a page that could not be made, mostly because the record cannot be read now. */
export default function GlobalError() {
  return (
    <SiteDocument>
      <Notice title={words('site.unavailableTitle')} text={words('site.unavailableText')} />
    </SiteDocument>
  )
}
