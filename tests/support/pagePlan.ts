import type { PagePlan } from '../../src/layout/plan/PagePlan'
import type { PlanArticle } from '../../src/layout/plan/PlanArticle'
import type { PlanItem } from '../../src/layout/plan/PlanItem'
import type { PlanPhoto } from '../../src/layout/plan/PlanPhoto'

/** A page plan in the broadsheet style with these items. */
export function pagePlan(items: readonly PlanItem[], style = 'broadsheet-8x13'): PagePlan {
  return { style, folio: null, items }
}

/** A story of so many characters in paragraphs of 120. */
export function planArticle(id: string, characters: number, more: Partial<PlanArticle> = {}): PlanArticle {
  const sentence = '山里的水渠修好了，村民们忙着给稻田放水；'
  const text = sentence.repeat(Math.ceil(characters / sentence.length)).slice(0, characters)
  const paragraphs = text.match(/.{1,120}/gsu) ?? []
  return {
    kind: 'article',
    id,
    kicker: null,
    headline: '水渠通到村口稻田喝饱春水',
    deck: null,
    dateline: null,
    body: paragraphs.map((paragraph) => ({ kind: 'paragraph', text: paragraph })),
    byline: null,
    ...more,
  }
}

/** A photo of a story. */
export function planPhoto(id: string, article: string | null, aspectRatio = 1.5): PlanPhoto {
  return { kind: 'photo', id, aspectRatio, caption: '水渠边的村民', credit: '何小满 摄', article }
}
