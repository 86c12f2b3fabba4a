import { markClasses } from '../text/markClasses'
import { mayBeginLine } from '../text/mayBeginLine'
import type { Token } from '../text/Token'
import { TokenClass } from '../text/TokenClass'
import { commonWords } from './commonWords'

/** 的 and its like never head a line. */
const neverHeads = new Set([...'的地得了着过们们等之者性化'])
/** After these a sense unit ends; before those one begins. */
const goodEnds = new Set([...'的了着过'])
const goodHeads = new Set([...'为与和在对让把将助促获赴向从以'])

/** 第一、十八、三镇: a figure in Han stays with what it counts. */
const numerals = new Set([...'〇一二三四五六七八九十百千万亿两几数半'])
/** What parting two characters costs that the story's own copy has side by side again and again: most likely a word, or a name. */
const repeatedCost = 24
const afterNumeral = 16
/** 二十三次, 5人, 11月份: what follows its figure at once. */
const counters = new Set([
  ...'年月日号次届名人位个件项条家户亩米吨里元角岁万亿千百度倍成册版期批座所支场度周天时分秒',
])
/** 清河镇, 新桥村: the last character of a place name, and what parting it from the name costs. */
const placeEnds = new Set([...'省市县区州镇乡村'])
const insidePlace = 20
/** A name in full after its commonest surnames, where the copy has it but once. */
const surnames = new Set([
  ...'王李张刘陈杨赵吴徐孙胡朱郭罗宋郑谢韩唐冯董曹袁邓傅沈彭吕苏卢蒋蔡贾魏薛潘戴汪姜姚谭廖邹郝崔邱侯邵孟黎赖龚',
])
const insideName = 15

interface HeadlineBreak {
  readonly first: Token
  readonly second: Token
  /** What stands after the second. */
  readonly next: Token | undefined
  /** Tells of two characters whether the story's copy has them side by side more than once. */
  readonly isRepeated: (pair: string) => boolean
}

/** What it costs to part a headline between two tokens, or null where it may not be: words stay whole, 的 heads no line. */
export function costOfHeadlineBreak({ first, second, next, isRepeated }: HeadlineBreak): number | null {
  const beginsWord = next !== undefined && commonWords.has(second.text + next.text)
  if (!mayBeginLine(first, second) || (neverHeads.has(second.text) && !beginsWord)) return null
  const isFigure = first.kind === TokenClass.word && /[0-9]$/.test(first.text)
  if ((isFigure || numerals.has(first.text)) && counters.has(second.text)) return null
  if (first.kind !== TokenClass.han || markClasses.has(second.text)) return 0
  if (second.kind !== TokenClass.han) return 1
  const pair = first.text + second.text
  if (commonWords.has(pair) || first.text === '第') return null
  if (numerals.has(first.text) && numerals.has(second.text)) return null
  if (goodEnds.has(first.text) || goodHeads.has(second.text)) return 1
  if (isRepeated(pair)) return repeatedCost
  if (placeEnds.has(second.text) && !beginsWord) return insidePlace
  if (numerals.has(first.text)) return afterNumeral
  if (surnames.has(first.text)) return insideName
  return goodHeads.has(first.text) ? 13 : 9
}
