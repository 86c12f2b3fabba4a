import type { PlanArticle } from '../plan/PlanArticle'
import type { PageStyle } from '../style/PageStyle'
import { styleStamp } from '../style/styleStamp'
import { prepareText, type Lead } from './prepareText'
import type { PreparedText } from './PreparedText'
import type { StoryText } from './StoryText'
import { TokenClass } from './TokenClass'

/** Keeps paragraphs that were read before, so that a keystroke reads one paragraph and not the story; one memory serves all styles. */
export type TextMemory = Map<string, PreparedText>

/** Reads a story's copy; the dateline stands at the head of its first paragraph, or alone where there is none. */
export function prepareStory(
  article: Pick<PlanArticle, 'body' | 'dateline' | 'byline'>,
  style: PageStyle,
  memory: TextMemory,
): StoryText {
  const { fonts, composition } = style
  const stamp = styleStamp(style)
  const recall = (text: string, lead: Lead | undefined, subhead: boolean): PreparedText => {
    const key = `${stamp} ${subhead ? 's' : 'p'}${lead === undefined ? '' : lead.text}\u0000${text}`
    const known = memory.get(key)
    if (known !== undefined) return known
    const face = subhead ? fonts.strong : fonts.body
    const prepared = prepareText(text, { face, composition, ...(lead === undefined ? {} : { lead }) })
    memory.set(key, prepared)
    return prepared
  }
  const lead = article.dateline === null ? undefined : { text: article.dateline, face: fonts.strong }
  const first = article.body.findIndex(({ kind }) => kind === 'paragraph')
  const blocks = article.body.map(({ kind, text }, index) => ({
    kind,
    index,
    text: recall(text, index === first ? lead : undefined, kind === 'subhead'),
  }))
  if (first < 0 && lead !== undefined) {
    blocks.unshift({ kind: 'paragraph', index: 0, text: recall('', lead, false) })
  }
  return { blocks, byline: article.byline === null ? null : bylineOf(article.byline, style, memory) }
}

/** What parting a byline elsewhere than at a space costs: names stay whole where they can. */
const insideName = 300

function bylineOf(text: string, style: PageStyle, memory: TextMemory): PreparedText {
  const { fonts, composition } = style
  const key = `${styleStamp(style)} b\u0000${text}`
  const known = memory.get(key)
  if (known !== undefined) return known
  const prepared = prepareText(text, { face: fonts.body, composition })
  for (let t = 1; t < prepared.tokens.length; t++) {
    if (prepared.tokens[t - 1]?.kind !== TokenClass.space) prepared.beginCost[t] = insideName
  }
  memory.set(key, prepared)
  return prepared
}
