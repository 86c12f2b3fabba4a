import { inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { codeLengths } from '../../../src/render/pdf/codeLengths'
import { deflate } from '../../../src/render/pdf/deflate'

const noise = (length: number): Uint8Array => {
  let state = 7
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  })
}
const repeated = (piece: Uint8Array, times: number): Uint8Array =>
  Uint8Array.from({ length: piece.length * times }, (_, at) => piece[at % piece.length] ?? 0)

const kinds: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', new Uint8Array(0)],
  ['one byte', Uint8Array.of(65)],
  ['three bytes, fewer than a repetition has', Uint8Array.of(1, 1, 1)],
  ['one value alone', new Uint8Array(300_000)],
  ['no repetition, in more than one block', noise(100_000)],
  ['a repetition as far back as there may be one', repeated(noise(32_768), 2)],
  ['one that lies a byte too far back', repeated(noise(32_769), 2)],
  ['short repetitions of every length', repeated(noise(263), 40)],
  ['words', new TextEncoder().encode('1 0 0 1 36.5 1080.25 Tm <00a1> Tj\n'.repeat(4_000))],
]

describe('what a PDF is packed with', () => {
  it.each(kinds)('comes out again as it went in: %s', (_, data) => {
    expect(Buffer.from(data).equals(inflateSync(deflate(data)))).toBe(true)
  })

  it('makes what repeats small, and what does not no larger than a hundredth more', () => {
    expect(deflate(new TextEncoder().encode('版面清样'.repeat(5_000))).length).toBeLessThan(400)
    expect(deflate(noise(50_000)).length).toBeLessThan(50_500)
  })

  it('gives no symbol a code longer than there may be, however uneven they are', () => {
    const fibonacci = [1, 1]
    while (fibonacci.length < 30) fibonacci.push((fibonacci.at(-1) ?? 0) + (fibonacci.at(-2) ?? 0))
    const lengths = codeLengths(fibonacci, 15)
    expect(Math.max(...lengths)).toBe(15)
    expect([...lengths].reduce((sum, length) => sum + 2 ** -length, 0)).toBe(1)
  })
})
