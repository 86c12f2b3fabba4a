import { hashJson } from '../../newspaper/hashJson'
import type { StoredArticle, StoredPage } from '../ports'
import type { IssueForPreflight } from './IssueForPreflight'
import { likeness } from './likeness'
import type { PreflightFault } from './PreflightFault'
import { makeFault } from './makeFault'

const alike = 0.7

interface Printed {
  readonly page: StoredPage
  readonly story: StoredArticle
  readonly body: string
}

/** Stories that are there twice under two numbers (重稿), headlines nearly the same in this issue or used lately. */
export function likeFaults({ pages, recent }: IssueForPreflight): readonly PreflightFault[] {
  const printed = pages
    .filter(({ page }) => page.leftOut === null)
    .flatMap(({ page, stories }) =>
      stories.map((story): Printed => ({ page, story, body: hashJson(story.copy.body) })),
    )
  return printed.flatMap((one, place) => [
    ...printed.slice(0, place).flatMap((before) => pairFaults(one, before)),
    ...usedBefore(one, recent),
  ])
}

function pairFaults(one: Printed, before: Printed): readonly PreflightFault[] {
  if (one.story.id === before.story.id) return [] // there twice under one number: publishing refuses it (storyTwice)
  const params = { ...placeOf(one), other: headlineOf(before), otherPage: before.page.number }
  if (one.story.copy.body.length > 0 && one.body === before.body) return [makeFault('storyRepeated', params)]
  return likeness(headlineOf(one), headlineOf(before)) >= alike ? [makeFault('headlinesAlike', params)] : []
}

function usedBefore(one: Printed, recent: IssueForPreflight['recent']): readonly PreflightFault[] {
  const found = recent.find(({ headline }) => likeness(headline, headlineOf(one)) === 1)
  return found ? [makeFault('headlineUsedBefore', { ...placeOf(one), date: found.date })] : []
}

const headlineOf = ({ story }: Printed) => story.copy.headlines.headline
const placeOf = (one: Printed) => ({
  pageId: one.page.id,
  articleId: one.story.id,
  page: one.page.number,
  story: headlineOf(one),
})
