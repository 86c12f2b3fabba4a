import type { PublishedIssue } from '../../published/record'
import { Neighbours } from '../Neighbours'
import { words } from '../words'
import { pagesAround } from './pagesAround'

interface PageNeighboursProps {
  readonly issue: PublishedIssue
  readonly number: number
  readonly addressOf: (date: string, number: number) => string
}

/** 上一版 and 下一版. */
export function PageNeighbours({ issue, number, addressOf }: PageNeighboursProps) {
  const around = pagesAround(issue, number)
  const wayTo = (page: (typeof around)['next'], label: string) =>
    page ? { label, name: page.title, address: addressOf(issue.date, page.number) } : null
  return (
    <Neighbours
      label={words('site.pageNavigation')}
      previous={wayTo(around.previous, words('site.previousPage'))}
      next={wayTo(around.next, words('site.nextPage'))}
    />
  )
}
