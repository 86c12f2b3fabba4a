import { isAlone } from '../check/isAlone'
import { mostStretch, noticeableStretch, stretchOf } from '../check/stretchOf'
import type { Composition } from '../style/PageStyle'
import type { PreparedText } from '../text/PreparedText'
import type { StoryBlock } from '../text/StoryText'
import type { Chars } from '../units/Chars'
import { composeBlock } from './composeStory'

/** What a line that is visibly wide costs, and one that is too wide, or a last line of one character. */
const stretchedLine = 10
const badLine = 200

/** By the text they were reckoned for, which never changes. */
const known = new WeakMap<PreparedText, Map<string, number>>()

/** How far from even a paragraph comes out in so many lines: the less the better; Infinity where it cannot be set so. */
export function settingCost(
  block: StoryBlock,
  {
    chars,
    lines,
    composition,
  }: { readonly chars: Chars; readonly lines: number; readonly composition: Composition },
): number {
  const costs = known.get(block.text) ?? new Map<string, number>()
  known.set(block.text, costs)
  const key = `${chars} ${lines}`
  const before = costs.get(key)
  if (before !== undefined) return before
  const set = composeBlock(block, { chars, composition, lines, upTo: block.text.tokens.length, tail: 0 })
  const cost = set === null ? Infinity : set.reduce((sum, line) => sum + costOf(line), 0)
  costs.set(key, cost)
  return cost
}

type SetLines = NonNullable<ReturnType<typeof composeBlock>>

function costOf(line: SetLines[number]): number {
  if (line.last) return isAlone(line) && !line.first ? badLine : 0
  const stretch = stretchOf(line, line.leadTokens)
  const noticed = stretch > mostStretch ? badLine : stretch > noticeableStretch ? stretchedLine : 0
  return (stretch / noticeableStretch) ** 2 + noticed
}
