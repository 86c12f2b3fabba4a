import type { PlanReader } from './PlanReader'

/** Reads a list of a few words each: none where there is no list. */
export function readWords(
  value: unknown,
  path: string,
  { read, most, length }: { readonly read: PlanReader; readonly most: number; readonly length: number },
): readonly string[] {
  if (value === undefined || value === null) return []
  const words = read.list(value, path)
  if (words.length > most) read.fault(path, `at most ${most}`, words.length)
  return words.slice(0, most).map((text, i) => read.text(text, `${path}[${i}]`, length))
}
