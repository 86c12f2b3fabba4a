import { formatPageLabel } from '../../newspaper/page/formatPageLabel'
import { drawSvg } from '../../render/svg/drawSvg'
import { addresses } from '../addresses'
import { words } from '../words'
import type { PrintedPage } from './PrintedPage'
import { storyEntries } from './storyEntries'

/**
 * A page as readers see it: an SVG in the page's own fonts, with its photos, whose links are its stories (热区).
 *
 * - A link is named by the story's headline. The words in it are hidden from screen readers: they are read at the story,
 *   and would be read in lines of thirteen characters here.
 * - A box that carries no story of the record, the strip or an advertisement, leads nowhere.
 */
export function drawPage(page: PrintedPage): string {
  const boxes = new Map(page.boxes.map((box) => [box.box, box]))
  const names = new Map(storyEntries(page).map(({ storyNumber, headline }) => [storyNumber, headline]))
  return drawSvg(page.placed, {
    spokenBy: 'names',
    title: words('site.pageDrawing', { page: formatPageLabel(page) }),
    families: new Map(page.files?.fonts.map(({ face, family }) => [face, family])),
    images: new Map(page.boxes.flatMap(({ box, photoUrl }) => (photoUrl === null ? [] : [[box, photoUrl]]))),
    hrefOf: ({ id }) => {
      const story = boxes.get(id)
      if (story === undefined) return null
      const { storyNumber } = story
      return addresses.story({ issueDate: page.issueDate, pageNumber: page.number, storyNumber })
    },
    titleOf: ({ id }) => {
      const story = boxes.get(id)
      return story === undefined ? null : (names.get(story.storyNumber) ?? words('site.withdrawnStory'))
    },
  })
}
