import type { ReactNode } from 'react'
import { SiteFooter } from './SiteFooter'
import { words } from './words'

/** What is around every page of the site: the way past the masthead, the content, the foot. */
export function SiteFrame({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <a
        href="#content"
        className="skip label absolute left-4 top-2 z-10 -translate-y-20 bg-paper px-3 py-2 focus:translate-y-0"
      >
        {words('site.skipToContent')}
      </a>
      <div className="mx-auto max-w-[82rem] px-4 has-[.page-view]:max-w-[112rem] sm:px-8 lg:px-10">
        {children}
        <SiteFooter />
      </div>
    </>
  )
}
