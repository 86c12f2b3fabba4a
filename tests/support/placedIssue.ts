import type { IssueToPublish, StoredPage } from '../../src/commands/ports'
import type { PlacedPage } from '../../src/layout'
import { hashJson } from '../../src/newspaper/hashJson'
import { approvedArticle, issueToPublish } from './issueToPublish'
import { placedBox, placedLine, smallPage } from './placedPage'

/** An invented issue whose pages are placed: on page 3 article 2 with its photo 77, and article 3. */
export function placedIssue(given: Parameters<typeof issueToPublish>[0] = {}): IssueToPublish {
  const issue = issueToPublish(given)
  const [front, third] = issue.pages
  if (!front || !third) throw new Error('The invented issue has two pages.')
  return {
    ...issue,
    pages: [
      { ...front, page: laidOut(front.page, [front.stories[0]?.id ?? 0]) },
      {
        page: laidOut(
          third.page,
          third.stories.map(({ id }) => id),
          77,
        ),
        stories: third.stories.map((story, index) =>
          index === 0 ? story : approvedArticle(story.id, { photos: [] }),
        ),
      },
    ],
  }
}

function laidOut(page: StoredPage, articleIds: readonly number[], photo: number | null = null): StoredPage {
  const placed: PlacedPage = smallPage({
    boxes: [
      ...articleIds.map((id, order) => placedBox(`article-${id}`, { order, y: 10 + order * 90, height: 80 })),
      ...(photo === null ? [] : [placedBox(`photo-${photo}`, { kind: 'photo', order: 9, x: 150 })]),
    ],
    lines: articleIds.flatMap((id, order) => [
      placedLine(`第${id}篇的标题`, { box: `article-${id}`, role: 'headline', baseline: 30 + order * 90 }),
      placedLine('十一月的早上。', { box: `article-${id}`, baseline: 45 + order * 90 }),
    ]),
    images:
      photo === null
        ? []
        : [
            {
              box: `photo-${photo}`,
              x: 150,
              y: 10,
              width: 60,
              height: 40,
              crop: { x: 0, y: 0, width: 1, height: 1 },
            },
          ],
  })
  return {
    ...page,
    articleIds,
    placed,
    placedHash: hashJson(placed),
    placedBy: {
      engine: 'engine 1',
      style: 'a'.repeat(64),
      fonts: { body: 'b'.repeat(64) },
      plan: 'c'.repeat(64),
    },
  }
}
