import { classifyUnit } from './classifyUnit'
import type { CopyUnit, RawUnit } from './CopyUnit'
import { isNameAlone } from './isNameAlone'
import { isMidSentence } from './isMidSentence'
import { isSentenceStart } from './isSentenceStart'
import { looksLikeTitle } from './looksLikeTitle'
import { measureSetting, type Setting } from './measureSetting'
import { patterns } from './patterns'
import { readInlineByline } from './readInlineByline'
import { readCredit } from './readCredit'
import { settleBullets } from './settleBullets'
import { settleLines } from './settleLines'
import type { SourceLine } from './SourceLine'
import { widthOf } from './widthOf'

const mostCaptionLines = 8
const longestCaption = 120
const widestCaptionLine = 48

/**
 * Puts the printed lines of hard-wrapped columns together and says what each piece is.
 * Only lines that stand directly under each other are put together here; what a column end has cut is joinColumnCuts' work.
 */
export function findUnits(lines: readonly SourceLine[]): { units: CopyUnit[]; setting: Setting } {
  const setting = measureSetting(lines)
  const raw: { lines: SourceLine[]; texts: string[] }[] = []
  for (const line of lines) {
    const unit = raw.at(-1)
    const last = unit?.lines.at(-1)
    const isTogether =
      unit !== undefined && last !== undefined && line.blanksBefore === 0 && line.number === last.number + 1
    if (isTogether && (goesOn(last, line, setting) || captionGoesOn(unit, line))) {
      unit.lines.push(line)
      unit.texts.push(line.text)
    } else raw.push({ lines: [line], texts: [line.text] })
  }
  const units = raw.map(({ lines: own, texts }) => classify({ lines: own, text: texts.join('') }, setting))
  return {
    units: settleLines(settleBullets(units.flatMap((_, at) => withCreditBelow(units, at, setting)))),
    setting,
  }
}

function classify(raw: RawUnit, setting: Setting): CopyUnit {
  const [first] = raw.lines
  const isIndented = first?.isIndented ?? false
  const kind = classifyUnit(raw.text)
  return {
    kind: kind === 'title' && isIndented && setting.hasIndents && isLongForSubhead(raw.text) ? 'text' : kind,
    text: raw.text,
    lines: raw.lines.map((line) => line.number),
    isIndented,
    blanksBefore: first?.blanksBefore ?? 0,
  }
}

/** Where paragraphs are indented, an indented line is a paragraph's first unless it is short. */
function isLongForSubhead(text: string): boolean {
  return /[，,]/u.test(text) || widthOf(text) > 16
}

/** A short paragraph with nothing but a photographer's name under it is the caption of the photograph. */
function withCreditBelow(units: readonly CopyUnit[], at: number, setting: Setting): CopyUnit[] {
  const [unit, next] = [units[at], units[at + 1]]
  if (unit === undefined) return []
  const isUnderCopy = units[at - 1]?.kind === 'text'
  const isCaption =
    unit.kind === 'text' &&
    unit.text.length <= longestCaption &&
    next !== undefined &&
    (next.kind === 'credit' || next.kind === 'caption') &&
    next.blanksBefore <= (isUnderCopy ? 0 : setting.usualBlanks) &&
    readCredit(next.text.replace(/^[（(](.*)[）)]$/u, '$1')).text === ''
  return [isCaption ? { ...unit, kind: 'caption' } : unit]
}

function goesOn(last: SourceLine, line: SourceLine, setting: Setting): boolean {
  if (setting.width === null || line.isIndented) return false
  if (patterns.deckStart.test(last.text) && /[，。,]/u.test(line.text)) return false
  const isUnfinished = !patterns.sentenceEnd.test(last.text) && widthOf(last.text) >= setting.width - 2.5
  const isRest = isUnfinished && setting.hasIndents && isNameAlone(line.text)
  if ((startsItsOwn(line.text) && !isRest) || standsAlone(last.text)) return false
  if (widthOf(last.text) < setting.width - 2.5) return false
  if (widthOf(line.text) > setting.width + 4) return false
  if (!patterns.sentenceEnd.test(last.text)) return true
  const isShort = widthOf(line.text) < setting.width - 1.5
  if (isMidSentence(line.text) || (isShort && looksLikeTitle(line.text))) return false
  return setting.hasIndents || !isSentenceStart(line.text)
}

function startsItsOwn(text: string): boolean {
  return (
    patterns.dateline.test(text) ||
    patterns.captionStart.test(text) ||
    patterns.rubric.test(text) ||
    standsAlone(text) ||
    /^[□■◆●]/u.test(text)
  )
}

function standsAlone(text: string): boolean {
  const kind = text.length > 90 ? 'text' : classifyUnit(text)
  return ['endByline', 'topByline', 'credit', 'jump', 'rubric', 'notice', 'ornament'].includes(kind)
}

function captionGoesOn(unit: { lines: SourceLine[]; texts: string[] }, line: SourceLine): boolean {
  const [first = ''] = unit.texts
  if (!patterns.captionStart.test(first) || unit.lines.length >= mostCaptionLines || line.isIndented)
    return false
  const text = unit.texts.join('')
  if (widthOf(unit.texts.at(-1) ?? '') > widestCaptionLine || readInlineByline(text).byline !== null)
    return false
  if (readCredit(text).credit !== null || startsItsOwn(line.text)) return false
  if (!patterns.sentenceEnd.test(text)) return true
  return line.text.length <= 24 && readCredit(`${text} ${line.text}`).credit !== null
}
