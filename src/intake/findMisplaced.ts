import type { JoinedPiece } from './joinColumnCuts'
import type { Unresolved } from './PageReading'

const concluding = /^(?:通过|经过|至此|下一步|今后|接下来|未来|目前|截至目前|总之|如今)/u
const frames: readonly RegExp[] = [
  /^(\p{Script=Han}{2})[“"][^”"]{1,20}[”"](\p{Script=Han}{2})[。.，,：:]/u,
  /^([（(])[一二三四五六七八九十]{1,3}[）)]/u,
  /^([一二三四五六七八九十]{1,2}是)/u,
  /^(第)[一二三四五六七八九十]{1,2}[，,、]/u,
]
const ordinals = '一二三四五六七八九十'

/**
 * Finds a concluding paragraph that stands before the last of the parallel items it concludes
 * (实施“…”工程。 … 通过实施 … 实施“…”工程。), and numbered items out of their order.
 */
export function findMisplaced(pieces: readonly JoinedPiece[]): Unresolved[] {
  const seen = new Map<string, { at: number; ordinal: number }>()
  const lastOfFrame = new Map<string, number>()
  const framed = pieces.map((piece) => (piece.kind === 'text' ? frameOf(piece.first.text) : null))
  framed.forEach((frame, at) => frame !== null && lastOfFrame.set(frame.name, at))
  const found: Unresolved[] = []
  framed.forEach((frame, at) => {
    const before = frame === null ? undefined : seen.get(frame.name)
    if (frame === null) return
    const middle = pieces[at - 1]
    const end = pieces[lastOfFrame.get(frame.name) ?? at]
    if (before?.at === at - 2 && middle !== undefined && end !== undefined && isConclusion(middle))
      found.push(conclusion(middle, end))
    const moved = pieces[at]
    if (before !== undefined && moved !== undefined && frame.ordinal > 0 && frame.ordinal < before.ordinal)
      found.push(outOfOrder(moved))
    seen.set(frame.name, { at, ordinal: frame.ordinal })
  })
  return found
}

function frameOf(text: string): { name: string; ordinal: number } | null {
  for (const [at, frame] of frames.entries()) {
    const found = frame.exec(text)
    if (found === null) continue
    const numeral = at === 0 ? '' : (/[一二三四五六七八九十]/u.exec(found[0])?.[0] ?? '')
    const words = at === 0 ? `${found[1] ?? ''}…${found[2] ?? ''}` : String(at)
    const isRestart = numeral === '一'
    return { name: words, ordinal: numeral === '' || isRestart ? 0 : ordinals.indexOf(numeral) + 1 }
  }
  return null
}

function isConclusion(piece: JoinedPiece): boolean {
  return piece.kind === 'text' && concluding.test(piece.first.text)
}

function conclusion(piece: JoinedPiece, end: JoinedPiece): Unresolved {
  const [line = 0] = piece.lines
  const after = end.lines.at(-1) ?? 0
  return {
    kind: 'misplaced',
    lines: [...piece.lines],
    candidates: [{ line: after, score: 0.8 }],
    message: `第${line}行像是全文的结语，却排在并列各段之间，可能应在第${after}行之后，请确定。`,
  }
}

function outOfOrder(piece: JoinedPiece): Unresolved {
  const [line = 0] = piece.lines
  return {
    kind: 'misplaced',
    lines: [...piece.lines],
    candidates: [],
    message: `第${line}行的序号与前文不连续，段落次序可能有误，请确定。`,
  }
}
