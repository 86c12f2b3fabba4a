import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import { copyTexts } from './copyTexts'

const chinese = '[〇零一二两三四五六七八九十百千万亿]'
const figure = new RegExp(
  `\\d[\\d.,]*[%‰]?[万亿]?\\p{Script=Han}?|${chinese}{2,}\\p{Script=Han}?|${chinese}[个名人件家次所项台场年月日岁天元条倍]`,
  'gu',
)

/** Figures that stand in one version of a copy and not in the other, as often: what a reviewer checks first. */
export function changedFigures(
  before: ArticleCopy,
  after: ArticleCopy,
): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const [old, now] = [figuresIn(before), figuresIn(after)]
  return { gone: without(old, now), come: without(now, old) }
}

const figuresIn = (copy: ArticleCopy) => copyTexts(copy).flatMap(({ text }) => text.match(figure) ?? [])

function without(all: readonly string[], known: readonly string[]): readonly string[] {
  const left = [...known]
  return all.filter((one) => {
    const place = left.indexOf(one)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}
