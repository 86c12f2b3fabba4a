import type { PlacedPage } from '../../layout/placed/PlacedPage'
import { articleOfBox } from '../../makeup/itemIds'
import type { PageForPreflight } from './IssueForPreflight'
import type { PreflightFault } from './PreflightFault'
import { makeFault } from './makeFault'

const mark = '广告'

/** What is wrong with a page as it was laid out: copy that stands over, items without room, advertisements without 广告. */
export function placedFaults({ page, stories }: PageForPreflight): readonly PreflightFault[] {
  const { placed } = page
  if (placed === null) return []
  const at = { pageId: page.id, page: page.number }
  const headlineOf = (id: number) => stories.find((story) => story.id === id)?.copy.headlines.headline
  const overset = placed.fit
    .filter(({ state }) => state === 'overset')
    .map(({ id, capacity, oversetLines, oversetCharacters }) => {
      const articleId = articleOfBox(id)
      const story = articleId === null ? undefined : headlineOf(articleId)
      if (capacity === 0 || story === undefined)
        return makeFault('itemWithoutRoom', { ...at, articleId, item: story ?? id })
      return makeFault('storyOverset', {
        ...at,
        articleId,
        story,
        lines: oversetLines,
        characters: oversetCharacters,
      })
    })
  return [
    ...overset,
    ...unmarked(placed).map((advertisement) => makeFault('advertisementUnmarked', { ...at, advertisement })),
  ]
}

/** Advertisements in whose box no line says 广告 (《广告法》 article 14). */
function unmarked({ boxes, lines }: PlacedPage): readonly string[] {
  const isMarked = (id: string) => lines.some((line) => line.box === id && line.clusters.join('') === mark)
  return boxes.flatMap(({ id, kind }) => (kind === 'advertisement' && !isMarked(id) ? [id] : []))
}
