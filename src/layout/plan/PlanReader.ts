import type { PlanFault } from './PlanFault'

/** Reads values out of what a file holds, and notes every fault on the way. */
export class PlanReader {
  readonly faults: PlanFault[] = []

  /** Notes a fault; answers null, so that a reader can return it. */
  fault(path: string, expected: string, found: unknown): null {
    if (this.faults.length < mostFaults) this.faults.push({ path, expected, found: describe(found) })
    return null
  }

  record(value: unknown, path: string): Readonly<Record<string, unknown>> | null {
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
    return this.fault(path, 'an object', value)
  }

  list(value: unknown, path: string): readonly unknown[] {
    if (Array.isArray(value)) return value
    this.fault(path, 'a list', value)
    return []
  }

  /** A text; `most` is how long it may be, where that is less than what any text may be. */
  text(value: unknown, path: string, most = mostLetters): string {
    if (typeof value !== 'string') {
      this.fault(path, 'text', value)
      return ''
    }
    if (value.length > most) this.fault(path, `at most ${most} characters`, value.length)
    return value
  }

  textOrNull(value: unknown, path: string, most = mostLetters): string | null {
    return value === null || value === undefined ? null : this.text(value, path, most)
  }

  integer(
    value: unknown,
    path: string,
    { least, most }: { readonly least: number; readonly most: number },
  ): number {
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value
    this.fault(path, `a whole number from ${least} to ${most}`, value)
    return least
  }

  number(
    value: unknown,
    path: string,
    { least, most }: { readonly least: number; readonly most: number },
  ): number {
    if (typeof value === 'number' && value >= least && value <= most) return value
    this.fault(path, `a number from ${least} to ${most}`, value)
    return least
  }

  oneOf<Word extends string>(value: unknown, path: string, words: readonly Word[]): Word | undefined {
    const word = words.find((candidate) => candidate === value)
    if (word === undefined) this.fault(path, `one of ${words.join(', ')}`, value)
    return word
  }
}

/** The longest of any text, so that a page comes back within a moment. */
const mostLetters = 100_000
/** How many faults are told: a file of another kind has one in every line. */
const mostFaults = 100

/** A value as a sentence can show it. Of one that goes deep or on and on its beginning is shown: nothing else is read. */
function describe(value: unknown): string {
  const text = sketch(value, 3)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function sketch(value: unknown, depth: number): string {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60))
  if (typeof value !== 'object' || value === null) return String(value)
  if (depth === 0) return '…'
  if (Array.isArray(value)) {
    const shown = value.slice(0, 8).map((part) => sketch(part, depth - 1))
    return `[${[...shown, ...(value.length > 8 ? ['…'] : [])].join()}]`
  }
  const parts: string[] = []
  for (const [name, part] of Object.entries(value)) {
    if (part === undefined) continue
    if (parts.push(`${JSON.stringify(name.slice(0, 60))}:${sketch(part, depth - 1)}`) === 8) break
  }
  return `{${parts.join()}}`
}
