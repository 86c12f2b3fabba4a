import type { PageStyle } from './PageStyle'

const stamps = new WeakMap<PageStyle, string>()

/** A short name for everything that a style says, so that what was read in one style is never taken for another's. */
export function styleStamp(style: PageStyle): string {
  const known = stamps.get(style)
  if (known !== undefined) return known
  const stamp = `${style.id} ${hashOf(JSON.stringify(style))}`
  stamps.set(style, stamp)
  return stamp
}

/** Two sums of 32 bits over the letters (FNV-1a from two beginnings): no secret, only a name. */
function hashOf(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < text.length; at++) {
    const letter = text.charCodeAt(at)
    one = Math.imul(one ^ letter, 0x01000193) >>> 0
    other = Math.imul(other ^ letter, 0x01000193) >>> 0
  }
  return `${one.toString(36)}${other.toString(36)}`
}
