import type { PlanArticle } from '../plan/PlanArticle'
import type { FontId } from '../style/FontId'
import type { PageStyle } from '../style/PageStyle'
import type { HeadlineText } from './HeadlineText'
import { prepareHeadline } from './prepareHeadline'

/** The words of a story's 标题组, measured. */
export interface StoryHeadlines {
  readonly kicker: HeadlineText | null
  readonly headline: HeadlineText
  readonly deck: HeadlineText | null
}

/** Measures a story's headline stack in the face that its rank asks for. 引题 and 副题 are set in the body's face. */
export function prepareHeadlines(article: PlanArticle, font: FontId, style: PageStyle): StoryHeadlines {
  const copy = article.body.map(({ text }) => text).join('\n')
  const read = (text: string, id: FontId): HeadlineText =>
    prepareHeadline(text, style.fonts[id], { composition: style.composition, copy })
  return {
    kicker: article.kicker === null || article.kicker === '' ? null : read(article.kicker, 'body'),
    headline: read(article.headline, font),
    deck: article.deck === null || article.deck === '' ? null : read(article.deck, 'body'),
  }
}
