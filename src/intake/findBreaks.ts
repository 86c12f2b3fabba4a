import type { JoinedPiece } from './joinColumnCuts'
import type { Unresolved } from './PageReading'
import { scoreJoin } from './scoreJoin'
import type { Wording } from './Wording'

const mostCandidates = 5
const least = 0.3
const likely = 0.45
const claimed = 0.3
const near = 60
const tooManyPieces = 400

/**
 * Finds the places of a story where the scan's column order is wrong: a piece that ends inside a sentence (openTail)
 * and a piece that goes on one (orphanHead), each with the other among its candidates.
 */
export function findBreaks(pieces: readonly JoinedPiece[], wording: Wording): Unresolved[] {
  const place = { order: new Map(pieces.map((piece, at) => [piece, at])), wording }
  const tails = pieces.filter(isOpenTail)
  const heads = pieces.filter((piece, at) => piece.kind === 'text' && canContinue(pieces, at))
  const claims = claimHeads(heads, tails, place)
  const ranked = new Map(tails.map((tail) => [tail, rankHeads(tail, heads, claims, place)]))
  const sought = new Set(
    [...ranked.values()].flatMap((list) =>
      list
        .slice(0, 1)
        .filter(({ score }) => score >= likely)
        .map(({ piece }) => piece),
    ),
  )
  const orphans = heads.filter((head) => head.first.opens === 'midSentence' || sought.has(head))
  return [
    ...tails.map((tail) => openTail(tail, ranked.get(tail) ?? [])),
    ...orphans.map((head) => orphanHead(head, rankTails(head, tails, place))),
  ]
}

interface Place {
  readonly order: ReadonlyMap<JoinedPiece, number>
  readonly wording: Wording
}

interface Ranked {
  readonly piece: JoinedPiece
  readonly score: number
}

function isOpenTail(piece: JoinedPiece): boolean {
  return piece.kind === 'text' && (piece.last.ends === 'midSentence' || piece.last.ends === 'jump')
}

/** The first paragraph of a story and those that certainly begin one go on nothing; the piece after a cut one may, or may not. */
function canContinue(pieces: readonly JoinedPiece[], at: number): boolean {
  const piece = pieces[at]
  return (
    piece !== undefined &&
    (piece.first.opens === 'midSentence' || (at > 0 && pieces[at - 1]?.kind === 'text'))
  )
}

/** The best score any tail has with each head: what one cut sentence clearly claims, another is less likely to need. */
function claimHeads(
  heads: readonly JoinedPiece[],
  tails: readonly JoinedPiece[],
  place: Place,
): ReadonlyMap<JoinedPiece, number> {
  return new Map(heads.map((head) => [head, rankTails(head, tails, place)[0]?.score ?? 0]))
}

function rankHeads(
  tail: JoinedPiece,
  heads: readonly JoinedPiece[],
  claims: ReadonlyMap<JoinedPiece, number>,
  place: Place,
): Ranked[] {
  if (tail.last.ends === 'jump') return []
  const at = place.order.get(tail) ?? 0
  return rank(nearTo(at, heads, place, tail), (head) => {
    const isNext = place.order.get(head) === at + 1
    const score = scoreJoin(tail.last, head.first, { isNext, wording: place.wording })
    return (claims.get(head) ?? 0) >= score + claimed ? Math.round((score - claimed / 2) * 100) / 100 : score
  })
}

function rankTails(head: JoinedPiece, tails: readonly JoinedPiece[], place: Place): Ranked[] {
  const at = place.order.get(head) ?? 0
  const open = nearTo(at, tails, place, head).filter((tail) => tail.last.ends !== 'jump')
  return rank(open, (tail) =>
    scoreJoin(tail.last, head.first, { isNext: place.order.get(tail) === at - 1, wording: place.wording }),
  )
}

/** `pieces` in the order of the page, so that those near `at` are found without looking at all of them. */
function nearTo(at: number, pieces: readonly JoinedPiece[], place: Place, self: JoinedPiece): JoinedPiece[] {
  const reach = place.order.size > tooManyPieces ? 2 : near
  const from = firstFrom(pieces, place.order, at - reach)
  const found: JoinedPiece[] = []
  for (let index = from; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (piece === undefined || (place.order.get(piece) ?? 0) > at + reach) break
    if (piece !== self) found.push(piece)
  }
  return found
}

function firstFrom(pieces: readonly JoinedPiece[], order: Place['order'], wanted: number): number {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]
    if (piece !== undefined && (order.get(piece) ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}

function rank(pieces: readonly JoinedPiece[], score: (piece: JoinedPiece) => number): Ranked[] {
  return pieces
    .map((piece) => ({ piece, score: score(piece) }))
    .filter((candidate) => candidate.score >= least)
    .sort((a, b) => b.score - a.score || (a.piece.lines[0] ?? 0) - (b.piece.lines[0] ?? 0))
    .slice(0, mostCandidates)
}

function openTail(tail: JoinedPiece, ranked: readonly Ranked[]): Unresolved {
  const line = tail.lines.at(-1) ?? 0
  const candidates = ranked.map(({ piece, score }) => ({ line: piece.lines[0] ?? 0, score }))
  const end = tail.last.text.slice(-8)
  const message =
    tail.last.ends === 'jump'
      ? `第${line}行注明转版，续文不在本段之后，请核对。`
      : `第${line}行“…${end}”一句没有完，${goesOnAt(candidates[0]?.line)}。`
  return { kind: 'openTail', lines: [line], candidates, message }
}

function orphanHead(head: JoinedPiece, ranked: readonly Ranked[]): Unresolved {
  const line = head.lines[0] ?? 0
  const candidates = ranked.map(({ piece, score }) => ({ line: piece.lines.at(-1) ?? 0, score }))
  const start = head.first.text.slice(0, 8)
  const from = candidates[0] === undefined ? '没有找到它的上文' : `可能上接第${candidates[0].line}行`
  return {
    kind: 'orphanHead',
    lines: [line],
    candidates,
    message: `第${line}行“${start}…”像是半句话的后半，${from}，请确定。`,
  }
}

function goesOnAt(line: number | undefined): string {
  return line === undefined ? '没有找到下文，请补齐或删去' : `可能下接第${line}行，请确定`
}
