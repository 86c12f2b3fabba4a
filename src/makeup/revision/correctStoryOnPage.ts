import type { PageStyle } from '../../layout'
import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import { itemIds } from '../itemIds'
import { printedWords } from './printedWords'
import { putInPlace } from './putInPlace'
import { setInItsPlace, type StoryToSet } from './setInItsPlace'

/**
 * 更正 on a page that was printed: the corrected story is set in the box that it has, and nothing else moves. The first
 * of these that fits, with the headline as large as it was, or then in another size:
 *
 * - the corrected copy with the whole notice at its end;
 * - the corrected copy, and that it was corrected;
 * - its headline, the notice, and where the whole corrected story stands;
 * - that it was corrected and where it stands, in as few words as there are.
 */
export function correctStoryOnPage(
  placed: PlacedPage,
  story: Omit<StoryToSet, 'keepsSize'> & { readonly notice: string; readonly address: string },
  style: PageStyle | null,
): PlacedPage {
  const ids = [itemIds.article(story.articleId), ...story.photos.map(({ id }) => itemIds.photo(id))]
  for (const { copy, keepsSize } of versionsOf(story)) {
    const set = style && setInItsPlace(placed, { ...story, copy, keepsSize }, style)
    if (set !== null) return putInPlace(placed, { ids, set, images: 'keep' })
  }
  return putInPlace(placed, { ids: ids.slice(0, 1), set: null, images: 'keep' })
}

type Version = Pick<StoryToSet, 'copy' | 'keepsSize'>

function versionsOf({
  copy,
  notice,
  address,
}: {
  readonly copy: ArticleCopy
  readonly notice: string
  readonly address: string
}): readonly Version[] {
  const says = (...texts: readonly string[]) => texts.map((text) => ({ kind: 'paragraph' as const, text }))
  const notes = {
    whole: `${printedWords.correction}${notice}`,
    where: `${printedWords.wholeStory}${address}`,
  }
  const bare = { ...copy, dateline: null, bylineText: null }
  const short = { ...bare, headlines: { kicker: null, headline: printedWords.corrected, deck: null } }
  const whole = { ...copy, body: [...copy.body, ...says(notes.whole)] }
  const marked = { ...copy, body: withMark(copy.body) }
  return [
    { copy: whole, keepsSize: true },
    { copy: marked, keepsSize: true },
    { copy: whole, keepsSize: false },
    { copy: marked, keepsSize: false },
    { copy: { ...bare, body: says(notes.whole, notes.where) }, keepsSize: true },
    { copy: { ...short, body: says(notes.where) }, keepsSize: false },
  ]
}

/** At the end of the last paragraph, where it often takes no line of its own. */
function withMark(body: ArticleCopy['body']): ArticleCopy['body'] {
  const last = body.at(-1)
  return last === undefined
    ? body
    : [...body.slice(0, -1), { ...last, text: `${last.text}${printedWords.wasCorrected}` }]
}
