import type { Metadata } from 'next'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { PublishedPage } from '../../published/record'
import { addresses } from '../addresses'
import { formatDay } from '../formatDay'
import { siteMetadata } from '../siteMetadata'
import { words } from '../words'

/** What a page is called; 文字版 is another name at the same canonical address. */
export function pageMetadata(page: PublishedPage, { asText = false } = {}): Metadata {
  const label = `${formatPageLabel(page)} ${formatDay(page.issueDate).long}`
  return siteMetadata({
    title: asText ? words('site.asTextTitle', { page: label }) : label,
    newspaper: page.newspaper,
    description: page.stories.map(({ copy }) => copy.headlines.headline).join('；'),
    address: addresses.page(page.issueDate, page.number),
  })
}
