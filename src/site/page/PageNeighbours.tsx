import type { PublishedIssue } from '../../published/record'
import { Neighbours } from '../Neighbours'
import { words } from '../words'

interface PageNeighboursProps {
  readonly issue: PublishedIssue
  readonly number: number
  readonly addressOf: (date: string, number: number) => string
}

/** 上一版 and 下一版. */
export function PageNeighbours({ issue, number, addressOf }: PageNeighboursProps) {
  const at = issue.pages.findIndex((page) => page.number === number)
  const wayTo = (index: number, label: string) => {
    const page = issue.pages[index]
    return page ? { label, name: page.title, address: addressOf(issue.date, page.number) } : null
  }
  return (
    <Neighbours
      label={words('site.pageNavigation')}
      previous={wayTo(at - 1, words('site.previousPage'))}
      next={wayTo(at + 1, words('site.nextPage'))}
    />
  )
}
