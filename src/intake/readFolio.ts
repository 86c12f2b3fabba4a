import { normaliseText } from '../newspaper/article/normaliseText'
import { readChineseNumber } from './readChineseNumber'
import type { ReadFolio } from './PageReading'
import type { SourceLine } from './SourceLine'

const date = /(\d{4})\s*(?:年|[.．/-])\s*(\d{1,2})\s*(?:月|[.．/-])\s*(\d{1,2})\s*日?/u
const weekday = /(?:星期|周)[一二三四五六日天]/u
const pageLabel = /第?\s*([A-Z]?\d{1,3}|[一二三四五六七八九十]{1,3})\s*版(?!权)/u
const editorRole =
  '(?:责任编辑|本版责编|本版编辑|执行主编|值班主任|值班总编辑|值班总编|值班编委|值班编辑|编辑部主任|版式设计|版面设计|美术编辑|责任校对|本版美编|统筹|策划|主编|主任|编辑|责编|美编|校对|排版|版式|制图|视觉|审读|组版|编审)'
const editor = new RegExp(
  `(${editorRole})\\s*[:：/／]?\\s*((?:\\p{Script=Han}[ \\u3000]\\p{Script=Han}(?!\\p{Script=Han})|(?!${editorRole})\\p{Script=Han}{2,4})(?:[、,，/ ](?!${editorRole})\\p{Script=Han}{2,4}(?![:：]))*)`,
  'gu',
)
const furniture =
  /(?:E-?mail|邮箱|电话|热线|投稿|电子信箱|传真|网址|https?:|www\.|邮编|邮发代号|国内统一|刊号|总第\s*\d+\s*期|第\s*\d+\s*期|农历|[\w.-]+@[\w.-]+)/iu
const longest = 120

/**
 * Reads the 报眉 (folio): date, page number and the page's editors, from the lines at the head and the foot of the page.
 * What is not printed is null; a line counts where it carries two of the three, or one and nothing else.
 */
export function readFolio(lines: readonly SourceLine[]): ReadFolio | null {
  const found = withoutIndex(
    lines.filter((line, at) => {
      const signs = countSigns(line.text)
      const isEdge = at < 4 || at >= lines.length - 3
      return signs.count >= 2 ? signs.isBare || isEdge : signs.count === 1 && isEdge && signs.isBare
    }),
  )
  if (!found.some((line) => countSigns(line.text).count > 0)) return null
  const kept = withBareNumber(lines, found)
  const texts = kept.map((line) => normaliseDigits(line.text))
  return {
    date: firstOf(texts, readDate),
    pageNumber: firstOf(texts, readPageNumber),
    editors: texts.flatMap(readEditors),
    lines: kept.map((line) => line.number),
  }
}

/** A page has one number: lines of 第2版 … 第3版 … are an index of other pages (导读). */
function withoutIndex(found: readonly SourceLine[]): readonly SourceLine[] {
  const labels = found.filter(({ text }) => pageLabel.test(text) && countSigns(text).count === 1)
  return labels.length < 2 ? found : found.filter((line) => !labels.includes(line))
}

function normaliseDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

function countSigns(raw: string): { count: number; isBare: boolean } {
  const text = normaliseDigits(raw)
  if (text.length > longest || /[。；]/u.test(text)) return { count: 0, isBare: false }
  const editors = text.match(editor) ?? []
  const hasEditor = editors.length > 0 && /^[\s□■]*(?:本版)?/u.test(text) && isLedByRole(text)
  const signs = [
    date.test(text),
    pageLabel.test(text) && !/转第|接第|下转|上接/u.test(text),
    hasEditor,
    furniture.test(text),
  ]
  const rest = text
    .replace(date, '')
    .replace(weekday, '')
    .replace(editor, '')
    .replace(pageLabel, '')
    .replace(/[\s:：·|｜/／—\-■□●.()（）]|农历\S*/gu, '')
  const others = signs.filter(Boolean).length
  // A headline may name a day of the week: it is a sign beside another one, or where it stands alone.
  const count = others + Number(weekday.test(text) && (others > 0 || rest === ''))
  return {
    count: furniture.test(text) && count < 2 ? 0 : count,
    isBare: rest.length <= 14 && !/[，,！？]/u.test(rest),
  }
}

function isLedByRole(text: string): boolean {
  return new RegExp(`(?:^|[\\s　日版一二三四五六天])${editorRole}\\s*[:：/／ \\u3000]`, 'u').test(text)
}

/** A page number that stands on a line of its own, beside a folio line. */
function withBareNumber(lines: readonly SourceLine[], found: readonly SourceLine[]): SourceLine[] {
  const places = new Set(found.map((line) => lines.indexOf(line)))
  return lines.filter((line, at) => {
    if (places.has(at)) return true
    const isBeside = places.has(at - 1) || places.has(at + 1)
    return (
      isBeside &&
      /^(?:(?:\p{Script=Han}{2,6}\s+)?[A-Z]?\d{1,3}(?:\s+\p{Script=Han}{2,6})?|[０-９]{1,3})$/u.test(
        line.text,
      )
    )
  })
}

function firstOf<T>(texts: readonly string[], read: (text: string) => T | null): T | null {
  for (const text of texts) {
    const value = read(text)
    if (value !== null) return value
  }
  return null
}

function readDate(text: string): string | null {
  const [, year, month, day] = date.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return null
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}

function readPageNumber(text: string): number | null {
  const label = pageLabel.exec(text)?.[1]
  if (label !== undefined) return readChineseNumber(label.replace(/^[A-Z]/, ''))
  const bare = text.replace(date, ' ').replace(/第?\s*\d+\s*期/gu, ' ')
  const alone = /(?:^|\s)[A-Z]?0?(\d{1,2})(?=\s|$)/u.exec(bare)?.[1]
  const glued = /^0?(\d{1,2})(?=\p{Script=Han})/u.exec(bare)?.[1]
  return alone !== undefined ? Number(alone) : glued !== undefined ? Number(glued) : null
}

function readEditors(text: string): { role: string; name: string }[] {
  return [...text.matchAll(editor)].flatMap(([, role = '', names = '']) => {
    const list = /^\p{Script=Han}[ \u3000]\p{Script=Han}$/u.test(names)
      ? [names.replace(/\s/gu, '')]
      : names.split(/[、,，/ \u3000]/u)
    return list.filter((name) => name !== '').map((name) => ({ role, name: normaliseText(name) }))
  })
}
