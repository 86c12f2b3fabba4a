/** One array of bytes of many, each filled up with zeros to a multiple of `align`. */
export function joinBytes(parts: readonly Uint8Array[], align = 1): Uint8Array {
  const room = (part: Uint8Array) => Math.ceil(part.length / align) * align
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + room(part), 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += room(part)
  }
  return joined
}
