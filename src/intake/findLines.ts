import type { SourceLine } from './SourceLine'

/** The lines that have text on them. An indent is two full-width spaces, or as much in other spaces. */
export function findLines(source: readonly string[]): SourceLine[] {
  const lines: SourceLine[] = []
  let blanksBefore = 0
  source.forEach((raw, at) => {
    const text = raw.trim()
    if (text === '') {
      blanksBefore += 1
      return
    }
    lines.push({
      number: at + 1,
      text,
      isIndented: /^(?:\u3000{1,4}|[ \u00a0]{2,8}|\t)(?=\S)/u.test(raw),
      blanksBefore,
    })
    blanksBefore = 0
  })
  return lines
}
