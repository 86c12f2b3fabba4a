import type { PageStyle } from '../../layout'
import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import { itemIds } from '../itemIds'
import { printedWords } from './printedWords'
import { putInPlace } from './putInPlace'
import { setInItsPlace, type StoryToSet } from './setInItsPlace'

/**
 * 更正 on a page that was printed: the corrected story is set in the box that it has, and nothing else moves. The first
 * of these that fits:
 *
 * - the corrected copy with the whole notice at its end;
 * - the corrected copy, and that it was corrected;
 * - its headline, the notice, and where the whole corrected story stands;
 * - that it was corrected and where it stands, in as few words as there are.
 */
export function correctStoryOnPage(
  placed: PlacedPage,
  story: StoryToSet & { readonly notice: string; readonly address: string },
  style: PageStyle | null,
): PlacedPage {
  const ids = [itemIds.article(story.articleId), ...story.photos.map(({ id }) => itemIds.photo(id))]
  for (const copy of versionsOf(story)) {
    const set = style && setInItsPlace(placed, { ...story, copy }, style)
    if (set !== null) return putInPlace(placed, { ids, set, images: 'keep' })
  }
  return putInPlace(placed, { ids: ids.slice(0, 1), set: null, images: 'keep' })
}

function versionsOf({
  copy,
  notice,
  address,
}: {
  readonly copy: ArticleCopy
  readonly notice: string
  readonly address: string
}): readonly ArticleCopy[] {
  const says = (...texts: readonly string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }))
  const whole = `${printedWords.correction}${notice}`
  const where = `${printedWords.wholeStory}${address}`
  const bare = { ...copy, dateline: null, bylineText: null }
  const short = { ...bare, headlines: { kicker: null, headline: printedWords.corrected, deck: null } }
  return [
    { ...copy, body: [...copy.body, ...says(whole)] },
    { ...copy, body: [...copy.body, ...says(printedWords.wasCorrected)] },
    { ...bare, body: says(whole, where) },
    { ...short, body: says(where) },
  ]
}
