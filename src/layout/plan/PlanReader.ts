import type { PlanFault } from './PlanFault'

/** Reads values out of what a file holds, and notes every fault on the way. */
export class PlanReader {
  readonly faults: PlanFault[] = []

  /** Notes a fault; answers null, so that a reader can return it. */
  fault(path: string, expected: string, found: unknown): null {
    this.faults.push({ path, expected, found: describe(found) })
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

  text(value: unknown, path: string): string {
    if (typeof value === 'string') return value
    this.fault(path, 'text', value)
    return ''
  }

  textOrNull(value: unknown, path: string): string | null {
    return value === null || value === undefined ? null : this.text(value, path)
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

/** A value as a sentence can show it. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
