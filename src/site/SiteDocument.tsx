import type { ReactNode } from 'react'
import './fonts.css'
import './site.css'
import { SiteFrame } from './SiteFrame'

/** The document of every page of the reader site. */
export function SiteDocument({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="zh-CN">
      <body>
        <SiteFrame>{children}</SiteFrame>
      </body>
    </html>
  )
}
