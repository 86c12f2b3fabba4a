import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import '../../desk/desk.css'
import { deskLanguage } from '../../desk/language/deskLanguage'
import { translator } from '../../messages/messagesFor'

export async function generateMetadata(): Promise<Metadata> {
  const name = translator(await deskLanguage())('desk.name')
  return { title: { default: name, template: `%s · ${name}` }, robots: { index: false, follow: false } }
}

const Layout = async ({ children }: { children: ReactNode }) => (
  <html lang={(await deskLanguage()) === 'zh' ? 'zh-CN' : 'en'}>
    <body>{children}</body>
  </html>
)

export default Layout
