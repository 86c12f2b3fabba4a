import wawoff2 from 'wawoff2'

/**
 * The woff2 coder, one font at a time.
 *
 * - It answers with a view of memory that its next call writes over: each answer is copied before the next call begins.
 */
export const woff2 = {
  pack: (font: Uint8Array): Promise<Uint8Array> => inTurn(() => wawoff2.compress(font)),
  unpack: (font: Uint8Array): Promise<Uint8Array> => inTurn(() => wawoff2.decompress(font)),
}

let last: Promise<void> = Promise.resolve()

function inTurn(work: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const turn = last.then(work).then((answer) => answer.slice())
  const over = (): void => undefined
  last = turn.then(over, over) // whoever asked hears of a failure; the next one in turn need not
  return turn
}
