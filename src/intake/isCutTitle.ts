import { isDangling } from './isDangling'
import { isMidSentence } from './isMidSentence'
import { isSentenceStart } from './isSentenceStart'
import { patterns } from './patterns'
import { spansWord } from './spansWord'

const count = /\d[余多]?\p{Script=Han}$/u

/** Whether a line that looks like a title is the end of a sentence that a column end has cut: what stands under it goes on. */
export function isCutTitle(title: string, next: string): boolean {
  if (patterns.dateline.test(next)) return false
  if ((isDangling(title) && !count.test(title)) || isMidSentence(next)) return true
  if (/\d$/u.test(title) && /^\d/u.test(next)) return true
  return spansWord(title, next) && !isSentenceStart(next)
}
