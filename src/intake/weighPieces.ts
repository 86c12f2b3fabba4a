import type { CopyPiece } from './CopyPiece'
import { isMidSentence } from './isMidSentence'
import { isSentenceStart } from './isSentenceStart'
import type { Setting } from './measureSetting'
import { patterns } from './patterns'
import { opensShortly } from './opensShortly'
import { opensWithSubject } from './opensWithSubject'
import type { BodyUnit } from './StoryUnits'

const subjectLength = 4

/** Weighs how each piece of a story begins and ends. `subjects` are the units the story is about: its paragraphs begin with them. */
export function weighPieces(
  body: readonly BodyUnit[],
  setting: Setting,
  subjects: readonly string[],
): CopyPiece[] {
  const openings = countOpenings(body)
  return body.map(({ kind, unit }, at) => {
    const { text, lines, isIndented } = unit
    const isFirst = at === 0 || body[at - 1]?.kind === 'subhead'
    const isAlone = unit.kind === 'line'
    const isKnownStart =
      isAlone ||
      (setting.hasIndents && isIndented) ||
      [patterns.dateline, patterns.bullet, patterns.speech].some((start) => start.test(text))
    const begins =
      isSentenceStart(text) ||
      subjects.some((subject) => text.startsWith(subject)) ||
      (openings.get(openingOf(text)) ?? 0) > 1
    return {
      kind,
      text,
      lines,
      opens: opensAs({ text, isFirst, isKnownStart, begins, isSetFlush: setting.hasIndents && !isIndented }),
      ends: isAlone ? 'sentence' : endsAs(text),
    }
  })
}

function countOpenings(body: readonly BodyUnit[]): Map<string, number> {
  const openings = new Map<string, number>()
  for (const { unit } of body)
    openings.set(openingOf(unit.text), (openings.get(openingOf(unit.text)) ?? 0) + 1)
  return openings
}

function openingOf(text: string): string {
  return text.slice(0, subjectLength)
}

function opensAs(signs: {
  readonly text: string
  readonly isFirst: boolean
  readonly isKnownStart: boolean
  readonly begins: boolean
  readonly isSetFlush: boolean
}): CopyPiece['opens'] {
  if (signs.isKnownStart) return 'paragraph'
  if (isMidSentence(signs.text)) return 'midSentence'
  if (signs.isFirst || signs.begins) return 'paragraph'
  if (signs.isSetFlush) return 'midSentence'
  return opensShortly(signs.text) || opensWithSubject(signs.text) ? 'perhapsParagraph' : 'unknown'
}

function endsAs(text: string): CopyPiece['ends'] {
  if (text.length > 8 && patterns.jump.test(text.slice(-40)) && /下转|转第/u.test(text.slice(-40)))
    return 'jump'
  if (patterns.sentenceEnd.test(text)) return 'sentence'
  return patterns.softEnd.test(text) ? 'softly' : 'midSentence'
}
