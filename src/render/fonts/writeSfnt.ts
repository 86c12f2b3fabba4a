import { joinBytes } from './joinBytes'
import { pack } from './pack'

/** Tables as one TrueType file: a directory, the tables by their tags, and the checksums that readers may hold us to. */
export function writeSfnt(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1))
  const power = Math.floor(Math.log2(sorted.length))
  const header = pack('IHHHH', [
    0x00010000,
    sorted.length,
    2 ** power * 16,
    power,
    sorted.length * 16 - 2 ** power * 16,
  ])
  let offset = header.length + sorted.length * 16
  const entries = sorted.map(([tag, data]) => {
    const entry = pack('BBBBIII', [
      ...[...tag].map((letter) => letter.charCodeAt(0)),
      checksum(data),
      offset,
      data.length,
    ])
    offset += Math.ceil(data.length / 4) * 4
    return entry
  })
  const file = joinBytes([header, ...entries, ...sorted.map(([, data]) => data)], 4)
  const head = sorted.findIndex(([tag]) => tag === 'head')
  const entry = entries[head]
  if (entry !== undefined) {
    const view = new DataView(file.buffer)
    view.setUint32(new DataView(entry.buffer).getUint32(8) + 8, (0xb1b0afba - checksum(file)) >>> 0)
  }
  return file
}

/** The sum of all four-byte words, modulo 2³². */
function checksum(data: Uint8Array): number {
  const view = new DataView(data.buffer, data.byteOffset, data.length)
  const whole = data.length - (data.length % 4)
  let sum = 0
  for (let at = 0; at < whole; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  for (let at = whole; at < data.length; at++) sum = (sum + view.getUint8(at) * 256 ** (3 - (at % 4))) >>> 0
  return sum
}
