import type { Metadata } from 'next'
import { env } from '../env'

/** Title, description and the one address of a page, for search engines and for whoever shares it. */
export function siteMetadata({
  title,
  newspaper,
  description,
  address,
  publishedTime,
  modifiedTime,
}: {
  readonly title: string
  readonly newspaper: string
  readonly description: string
  readonly address: string
  readonly publishedTime?: string
  readonly modifiedTime?: string | null
}): Metadata {
  const canonical = new URL(address, env().BANMIAN_ORIGIN).toString()
  const shared = { title, description, url: canonical, siteName: newspaper, locale: 'zh_CN' }
  return {
    title: title === newspaper ? title : `${title} - ${newspaper}`,
    description,
    alternates: { canonical },
    openGraph:
      publishedTime === undefined
        ? { ...shared, type: 'website' }
        : { ...shared, type: 'article', publishedTime, ...(modifiedTime ? { modifiedTime } : {}) },
  }
}
