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

/** What it costs to part a headline between two tokens, or null where it may not be: words stay whole, 的 heads no line. */
export function costOfHeadlineBreak(first: Token, second: Token): number | null {
  if (!mayBeginLine(first, second) || neverHeads.has(second.text)) return null
  if (first.kind !== TokenClass.han || markClasses.has(second.text)) return 0
  if (second.kind !== TokenClass.han) return 1
  if (commonWords.has(first.text + second.text)) return null
  if (goodEnds.has(first.text) || goodHeads.has(second.text)) return 1
  return goodHeads.has(first.text) ? 8 : 4
}
