import { isMidSentence } from './isMidSentence'
import { isSentenceStart } from './isSentenceStart'
import { patterns } from './patterns'
import { widthOf } from './widthOf'

const widest = 40
const widestWithoutSpace = 34

/** Whether a piece of copy can be a line of a headline or a subhead: short, no full stop, not the middle of a sentence. */
export function looksLikeTitle(text: string): boolean {
  const width = widthOf(text)
  if (width < 2 || width > widest || !/[\p{Script=Han}]/u.test(text)) return false
  if (/[。；;]|[，,、：:]$/u.test(text.replace(/[“"][^”"]*[”"]/gu, ''))) return false
  if (patterns.dateline.test(text) || isMidSentence(text)) return false
  if (width > widestWithoutSpace && !/\s|——/u.test(text)) return false
  const phrases = text.split(/[，,]/u)
  if (phrases.length > 1 && !patterns.numbered.test(text) && isSentenceStart(text)) return false
  return phrases.length <= 3 && !(phrases.length > 1 && width > 30)
}
