import { withNameplate } from '../furniture/withNameplate'
import type { PagePlan } from '../plan/PagePlan'
import type { PlanArticle } from '../plan/PlanArticle'
import type { PlacedPage } from '../placed/PlacedPage'
import { chooseDistinct } from '../search/chooseDistinct'
import { rankOf } from '../search/rankOf'
import { readStory } from '../search/readStory'
import { searchPage } from '../search/searchPage'
import type { StoryCopy } from '../search/StoryCopy'
import type { PageStyle } from '../style/PageStyle'
import { pageStyles } from '../style/pageStyles'
import type { StylesById } from '../style/StylesById'
import { styleStamp } from '../style/styleStamp'
import { createLayoutMemory, type LayoutMemory } from './LayoutMemory'
import { setPage } from './setPage'

/** Several pages of the same plan to choose from, the best first; the others differ from it and from each other to the eye. */
export function proposePages(
  wanted: PagePlan,
  {
    memory = createLayoutMemory(),
    most = 4,
    styles = pageStyles,
  }: {
    readonly memory?: LayoutMemory | undefined
    readonly most?: number | undefined
    readonly styles?: StylesById | undefined
  } = {},
): readonly PlacedPage[] {
  const plan = withNameplate(wanted)
  const style = styles.get(plan.style)
  if (style === undefined)
    throw new Error(`the style ${plan.style} is not known: readPlan refuses such a plan`)
  const copies = readStories(plan, style, memory)
  const topRows = plan.nameplate === undefined ? 0 : style.furniture.nameplateRows + style.grid.gap
  const { proposals, leftOut } = searchPage(plan, { copies, style, topRows, wanted: most })
  return chooseDistinct(proposals, most).map((proposal) =>
    setPage({ plan, style, copies, proposal, leftOut }),
  )
}

/** A memory lets go of stories that the page no longer carries, and of all paragraphs when there are this many. */
const mostTexts = 4000

function readStories(plan: PagePlan, style: PageStyle, memory: LayoutMemory): ReadonlyMap<string, StoryCopy> {
  const articles = plan.items.flatMap((item) => (item.kind === 'article' ? [item] : []))
  if (memory.texts.size > mostTexts) memory.texts.clear()
  const before = new Map(memory.copies)
  memory.copies.clear()
  return new Map(
    articles.map((article, place) => {
      const rank = rankOf(place, articles.length, style)
      const key = `${styleStamp(style)} ${rank.font} ${rank.sizesPt.join()} ${stampOf(article)}`
      const known = before.get(key)
      const copy =
        known === undefined ? readStory(article, rank, { style, texts: memory.texts }) : { ...known, article }
      memory.copies.set(key, copy)
      return [article.id, copy]
    }),
  )
}

/** All of an article that its shapes depend on: not where it stands, nor which of them the editor chose. */
function stampOf(article: PlanArticle): string {
  const { headline, sizePt } = article.lock ?? {}
  return JSON.stringify({ ...article, lock: { headline, sizePt } })
}
