import { normaliseText } from '../newspaper/article/normaliseText'
import { isOrganizationName } from '../newspaper/byline/isOrganizationName'
import { closeUp } from './closeUp'
import type { CopyUnit } from './CopyUnit'
import { isDangling } from './isDangling'
import { spansWord } from './spansWord'

export interface Headlines {
  readonly kicker: string | null
  readonly headline: string
  readonly deck: string | null
}

const place = /(?:[省市州县区镇乡村盟旗]|街道|科协|学会|协会)$/u
const says =
  /[了在有让把将进来助获]|建[起成设立]|开展|举办|召开|举行|走[进向]|推[出进动]|启动|成立|实施|打造|落户|亮相|强化|提升/u
const longestKicker = 20
const dashes = /^(.*?\S)\s*(?:——|--+|―+|–{2,})\s*(\S.*)$/su

/**
 * Reads 引题, 主题 and 副题 out of the lines above a story.
 *
 * - A dash leads the deck, on the headline's line or on its own.
 * - A unit or a place before a headline, on its line or above it, is its kicker.
 * - The name of a column (【释疑】) is a kicker too; where nothing else stands there it is the headline.
 * - Two lines as long as each other are one headline in two lines; a line that ends on 在, 的 … goes on in the next.
 */
export function readHeadlines(units: readonly CopyUnit[]): Headlines {
  const decks: string[] = []
  const titles: string[] = []
  for (const unit of units) {
    if (unit.kind === 'rubric') continue
    const text = normaliseText(closeUp(unit.text))
    const [, before, after] = dashes.exec(text) ?? []
    if (unit.kind === 'deck' || /^(?:——|--|―|—)/u.test(text)) decks.push(text.replace(/^[—―–-]+\s*/u, ''))
    else if (before !== undefined && after !== undefined && before.length >= 2) {
      titles.push(before)
      decks.push(after)
    } else titles.push(text)
  }
  const [first = decks.shift() ?? ''] = titles
  const rubrics = units.filter(({ kind }) => kind === 'rubric').map(({ text }) => nameOfRubric(text))
  const read = titles.length <= 1 ? splitOneLine(first) : stackLines(titles, decks.length > 0)
  if (read.headline === '') return { kicker: null, headline: rubrics.join(' '), deck: null }
  const kicker = [...rubrics, read.kicker].filter((part) => part !== null).join(' ') || null
  return { ...read, kicker, deck: [read.deck, ...decks].filter((deck) => deck !== null).join(' ') || null }
}

/** 【释疑】 is the name 释疑. */
function nameOfRubric(text: string): string {
  return normaliseText(text.replace(/[■◆●★□▶【】〖〗\s]/gu, ''))
}

function splitOneLine(line: string): Headlines {
  const [before = '', ...after] = line.split(' ')
  const rest = after.join(' ')
  if (rest !== '' && isKicker(before) && rest.length >= before.length)
    return { kicker: before, headline: rest, deck: null }
  return { kicker: null, headline: line, deck: null }
}

function isKicker(text: string): boolean {
  if (text.length > longestKicker || says.test(text)) return false
  return place.test(text) || isOrganizationName(text) || /[：:]$/u.test(text)
}

function stackLines(titles: readonly string[], hasDeck: boolean): Headlines {
  const [first = '', second = '', ...rest] = titles
  if (goesOn(first, second)) return withRest(null, join(first, second), rest)
  if (isKicker(first)) return withHeadline(first, [second, ...rest])
  if (second !== '' && isCouplet(first, second)) return withRest(null, `${first} ${second}`, rest)
  if (titles.length === 2 && !hasDeck && isDeckOf(first, second))
    return { kicker: null, headline: first, deck: second }
  return withHeadline(first, [second, ...rest])
}

function withHeadline(kicker: string, lines: readonly string[]): Headlines {
  const [first = '', second, ...rest] = lines
  if (second === undefined) return { kicker, headline: first, deck: null }
  if (goesOn(first, second)) return withRest(kicker, join(first, second), rest)
  if (isCouplet(first, second)) return withRest(kicker, `${first} ${second}`, rest)
  return withRest(kicker, first, [second, ...rest])
}

function withRest(kicker: string | null, headline: string, rest: readonly string[]): Headlines {
  return { kicker, headline, deck: rest.length === 0 ? null : rest.join(' ') }
}

function goesOn(first: string, second: string): boolean {
  return isDangling(first) || (first.length >= 8 && spansWord(first, second))
}

function join(first: string, second: string): string {
  return first + second
}

function isCouplet(first: string, second: string): boolean {
  return first.length === second.length && first.length >= 4
}

/** A second line much longer than the first tells what the first one only hints at: 某某纪实, 某某侧记. */
function isDeckOf(first: string, second: string): boolean {
  return (
    second.length > first.length &&
    (/(?:纪实|侧记|纪略|综述|掠影|走笔|小记|见闻|札记|观察|透视|启示|扫描|素描|的一天)$/u.test(second) ||
      /^(?:记(?!住|得|忆|录)|访|专访|来自|本报记者|读《)/u.test(second))
  )
}
