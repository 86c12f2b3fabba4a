import type { PageStyle } from '../../layout'
import type { PlacedPage } from '../../layout/placed/PlacedPage'
import { itemIds } from '../itemIds'
import { printedWords } from './printedWords'
import { putInPlace } from './putInPlace'
import { setInItsPlace } from './setInItsPlace'

/**
 * 撤稿 on a page that was printed: the story's words and photos leave their boxes, the notice stands where the story
 * stood, and nothing else moves. Where the notice cannot be set, the box is empty: the story is gone in any case.
 */
export function withdrawStory(
  placed: PlacedPage,
  { articleId, photoIds, notice }: { articleId: number; photoIds: readonly number[]; notice: string },
  style: PageStyle | null,
): PlacedPage {
  const copy = {
    headlines: { kicker: null, headline: printedWords.withdrawn, deck: null },
    dateline: null,
    body: [{ kind: 'paragraph' as const, text: notice }],
    bylineText: null,
    bylines: [],
    captions: [],
  }
  const set = style && setInItsPlace(placed, { articleId, copy, photos: [], keepsSize: true }, style)
  const ids = [itemIds.article(articleId), ...photoIds.map(itemIds.photo)]
  return putInPlace(placed, { ids, set, images: 'takeOut' })
}
