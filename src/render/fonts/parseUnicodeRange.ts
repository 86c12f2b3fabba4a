import type { CodePointRange } from './FontFamily'

/** The ranges of a CSS `unicode-range`: `U+2014,U+4e00-4e0b`. */
export function parseUnicodeRange(text: string): CodePointRange[] {
  return text.split(',').map((part) => {
    const [first = '', last = first] = part.trim().replace(/^U\+/i, '').split('-')
    const range = { from: Number.parseInt(first, 16), to: Number.parseInt(last, 16) }
    if (!(range.from <= range.to))
      throw new Error(`expected a range of characters such as U+4e00-4e0b, found “${part}”`)
    return range
  })
}
