import { layoutPage } from '../../src/layout'
import type { PlacedPage } from '../../src/layout'
import { emptyMakeup } from '../../src/makeup/emptyMakeup'
import { itemIds } from '../../src/makeup/itemIds'
import { toPagePlan } from '../../src/makeup/toPagePlan'
import { pageContentOf, storyContentOf } from '../../src/published/contentOf'
import type { FileRef, PublishedPage } from '../../src/published/record'
import { issueForPress } from '../../src/commands/issueForPress'
import { printedInMemory } from './memoryPress'
import { issueToPublish } from './issueToPublish'

/** Page 3 of an invented issue as readers get it, with its placed page and the addresses of its files. */
export function publishedPage(changes: Partial<PublishedPage> = {}): PublishedPage {
  const issue = issueToPublish({ stories: 4 })
  const found = issue.pages.find(({ page }) => page.number === 3)
  if (!found) throw new Error('The invented issue has no page 3.')
  const { page, stories } = found
  const copyById = Object.fromEntries(stories.map(({ id, copy }) => [String(id), longer(copy)]))
  const placed = layoutPage(
    toPagePlan({
      newspaper: issue.masthead.name,
      date: issue.issue.date,
      page: { ...page, articleIds: stories.map(({ id }) => id) },
      makeup: { ...emptyMakeup, storiesAboveFlag: 1 },
      copyById,
      photos: stories.slice(0, 1).map(({ id }) => ({
        id: 77,
        articleId: id,
        aspectRatio: 1.5,
        caption: '学生在百叶箱前读数',
        credit: '林一禾 摄',
      })),
      nameplate: null,
    }),
  )
  return {
    ...pageContentOf(issue, found, printedInMemory(issueForPress(issue))),
    stories: stories.map((article, index) => ({
      ...storyContentOf(issue, { page, article, storyNumber: index + 1 }),
      revision: 1,
      state: 'published',
      correction: null,
      revisedAt: null,
    })),
    placed,
    engine: { version: '1', style: placed.style, fonts: {} },
    files: { pdf: fileRef('a', 'pdf'), fonts: fontsOf(placed), css: fileRef('b', 'css') },
    boxes: [
      ...stories.map(({ id }, index) => ({
        box: itemIds.article(id),
        storyNumber: index + 1,
        photoUrl: null,
        state: 'printed' as const,
      })),
      { box: itemIds.photo(77), storyNumber: 1, photoUrl: '/media/weather.jpg', state: 'printed' },
    ],
    revision: 1,
    ...changes,
  }
}

type Copy = ReturnType<typeof issueToPublish>['pages'][number]['stories'][number]['copy']

/** As long as a story of a full page is. */
function longer(copy: Copy): Copy {
  return { ...copy, body: Array.from({ length: 12 }, () => copy.body).flat() }
}

function fontsOf({ fonts }: PlacedPage) {
  const faces = new Set(Object.values(fonts).map(({ family, weight }) => `${family} ${weight}`))
  return [...faces].map((face, index) => ({
    ...fileRef(String(index), 'woff2'),
    face,
    family: `Invented-${index}`,
  }))
}

function fileRef(letter: string, ending: string): FileRef {
  const hash = letter.repeat(64)
  return { hash, bytes: 12_345, url: `/files/${hash}.${ending}` }
}
