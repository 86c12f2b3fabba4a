import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteDocument } from '../../site/SiteDocument'

export const viewport: Viewport = {
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f8f6f1' },
    { media: '(prefers-color-scheme: dark)', color: '#171614' },
  ],
}

export default function Layout({ children }: { readonly children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>
}
