/** Bytes of each letter: `B` one byte, `H` two, `h` two with a sign, `I` four, `q` eight. */
const sizes: Readonly<Record<string, number>> = { B: 1, H: 2, h: 2, I: 4, q: 8 }

/** Numbers as big-endian bytes, one a letter of `format`: `pack('HhI', [1, -2, 3])`. */
export function pack(format: string, values: readonly number[]): Uint8Array {
  const length = [...format].reduce((sum, letter) => sum + (sizes[letter] ?? 0), 0)
  if (format.length !== values.length)
    throw new Error(`expected ${format.length} numbers for ${format}, found ${values.length}`)
  const view = new DataView(new ArrayBuffer(length))
  let at = 0
  values.forEach((value, index) => {
    const letter = format[index] ?? ''
    if (letter === 'B') view.setUint8(at, value)
    else if (letter === 'H') view.setUint16(at, value)
    else if (letter === 'h') view.setInt16(at, value)
    else if (letter === 'I') view.setUint32(at, value)
    else view.setBigInt64(at, BigInt(value))
    at += sizes[letter] ?? 0
  })
  return new Uint8Array(view.buffer)
}
