import { markClasses } from '../text/markClasses'
import { mayBeginLine } from '../text/mayBeginLine'
import type { Token } from '../text/Token'
import { TokenClass } from '../text/TokenClass'
import { commonWords } from './commonWords'

/** 的 and its like never head a line. */
const neverHeads = new Set([...'的地得了着过们们等之者性化'])
/** After these a sense unit ends; before those one begins. */
const goodEnds = new Set([...'的了着过'])
const goodHeads = new Set([...'为与和及在对让把将助促获赴向从以'])

/** 第一、十八、三镇: a figure in Han stays with what it counts. */
const numerals = new Set([...'〇一二三四五六七八九十百千万亿两几数半'])
/** What parting two characters costs that the story's own copy has side by side again and again: most likely a word, or a name. */
const repeatedCost = 24
const afterNumeral = 16

/**
 * What it costs to part a headline between two tokens, or null where it may not be: words stay whole, 的 heads no line.
 *
 * - `isRepeated` tells of two characters whether the copy has them side by side more than once.
 */
export function costOfHeadlineBreak(
  first: Token,
  second: Token,
  isRepeated: (pair: string) => boolean,
): number | null {
  if (!mayBeginLine(first, second) || neverHeads.has(second.text)) return null
  if (first.kind !== TokenClass.han || markClasses.has(second.text)) return 0
  if (second.kind !== TokenClass.han) return 1
  const pair = first.text + second.text
  if (commonWords.has(pair) || first.text === '第') return null
  if (numerals.has(first.text) && numerals.has(second.text)) return null
  if (goodEnds.has(first.text) || goodHeads.has(second.text)) return 1
  if (isRepeated(pair)) return repeatedCost
  if (numerals.has(first.text)) return afterNumeral
  return goodHeads.has(first.text) ? 13 : 9
}
