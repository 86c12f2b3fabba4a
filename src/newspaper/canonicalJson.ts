/**
 * One text for one value, the text that is hashed and kept.
 *
 * - keys of an object in the order of their UTF-16 code units, no white space, `undefined` left out;
 * - strings in Unicode as JSON writes them. NUL and half a surrogate pair, which Postgres cannot keep, become U+FFFD;
 * - numbers as ECMAScript writes them; a number that JSON has no word for is a bug and throws.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'string') return JSON.stringify(keepable(value))
  if (typeof value === 'number') return numberText(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (value instanceof Date) return JSON.stringify(value.toISOString())
  if (typeof value === 'object') return objectText(value)
  throw new TypeError(`Plain data is hashed and kept, not a ${typeof value}.`)
}

function objectText(value: object): string {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(keepable(key))}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

function numberText(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`The number ${value} cannot be hashed or kept.`)
  return JSON.stringify(value)
}

function keepable(text: string): string {
  return text.replaceAll('\u0000', '\ufffd').replace(/\p{Surrogate}/gu, '\ufffd')
}
