import type { CopyPiece } from './CopyPiece'
import { spansWord } from './spansWord'
import type { Wording } from './Wording'

const pairs: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['(', ')'],
]
const counted =
  /^(?:[\d０-９.%年月日号秒万亿千百余多个名人次元所家户亩吨公米克套件台辆本册岁点届周天期项场篇条座栋株头只颗块幅张枚份支批位对组门种类级层倍成]|时(?![限候间代节])|分(?:钟|之|米)|小时|厘米|毫米|℃|度|以[上下内])/u
const looked = 300

/** How well `head` goes on where `tail` is cut, from 0 to 1. `wording` is the page's: what meets at the cut may stand together elsewhere. */
export function scoreJoin(
  tail: CopyPiece,
  head: CopyPiece,
  place: { readonly isNext: boolean; readonly wording: Wording },
): number {
  const signs: readonly (readonly [boolean, number])[] = [
    [place.isNext, 0.15],
    [head.opens === 'paragraph', -0.4],
    [head.opens === 'perhapsParagraph', -0.15],
    [head.opens === 'midSentence', 0.25],
    [spansWord(tail.text, head.text), 0.25],
    [/[\d０-９]$/.test(tail.text) && counted.test(head.text), 0.25],
    [/[\d０-９]$/.test(tail.text) && !counted.test(head.text), -0.25],
    [/[\d%]$/.test(tail.text) && /^(?:以[上下内外]|左右|多|余)/u.test(head.text), 0.25],
    [/了$/u.test(tail.text) && /^\d/u.test(head.text), 0.1],
    [
      /[，、；,;]$/u.test(tail.text) &&
        /^(?:[，、。；：,;:)）]|[的地得了着]\p{Script=Han}|[个家名所项次][，,、])/u.test(head.text),
      -0.6,
    ],
    [meetsElsewhere(tail.text, head.text, place.wording), 0.2],
    [closesQuotation(tail.text, head.text), 0.25],
    [leavesQuotationOpen(tail.text, head.text), -0.4],
    [closesAnotherQuotation(tail.text, head.text), -0.4],
  ]
  const score = signs.reduce((sum, [holds, weight]) => sum + (holds ? weight : 0), 0.5)
  return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100
}

/** Two characters or more on either side of the cut are found together elsewhere, or cling to each other wherever they stand. */
function meetsElsewhere(tail: string, head: string, wording: Wording): boolean {
  const [left, right] = [tail.slice(-1), head.slice(0, 1)]
  if (!/^[\p{Script=Han}”“]\p{Script=Han}$/u.test(left + right)) return false
  if (/[的了和在与是等对为将及]/u.test(left)) return false
  const together = wording.get(left + right) ?? 0
  const apart = Math.min(wording.get(left) ?? 0, wording.get(right) ?? 0)
  const clings = together >= 2 && together >= apart * 0.4
  return clings || wording.has(tail.slice(-2) + right) || wording.has(left + head.slice(0, 2))
}

function closesQuotation(tail: string, head: string): boolean {
  return pairs.some(([open, close]) => {
    const closing = head.slice(0, looked).indexOf(close)
    const opening = head.indexOf(open)
    return isOpen(tail, open, close) && closing >= 0 && (opening < 0 || closing < opening)
  })
}

function leavesQuotationOpen(tail: string, head: string): boolean {
  return pairs.some(([open, close]) => isOpen(tail, open, close) && !head.slice(0, looked).includes(close))
}

/** The head's first closing mark belongs to a quotation that this tail never opened. */
function closesAnotherQuotation(tail: string, head: string): boolean {
  return pairs.some(([open, close]) => {
    const closing = head.slice(0, looked).indexOf(close)
    const opening = head.indexOf(open)
    return closing >= 0 && (opening < 0 || closing < opening) && !isOpen(tail, open, close)
  })
}

function isOpen(tail: string, open: string, close: string): boolean {
  const end = tail.slice(-looked)
  return end.lastIndexOf(open) > end.lastIndexOf(close)
}
