import type { Metadata } from 'next'
import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import type { PublishedPage } from '../../published/record'
import { addresses } from '../addresses'
import { formatDay } from '../formatDay'
import { siteMetadata } from '../siteMetadata'

export function pageMetadata(page: PublishedPage): Metadata {
  return siteMetadata({
    title: `${formatPageLabel(page)} ${formatDay(page.issueDate).long}`,
    newspaper: page.newspaper,
    description: page.stories.map(({ copy }) => copy.headlines.headline).join('；'),
    address: addresses.page(page.issueDate, page.number),
  })
}
