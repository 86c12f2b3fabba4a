import type { Rows } from '../units/Rows'
import type { Piece } from './Piece'
import type { WeighedProposal } from './weighPage'

/** The best page of items without locks, or that there is none. */
interface Unlocked {
  readonly shapes: readonly Piece['shapes'][]
  readonly from: Rows
  readonly to: Rows
  readonly best: WeighedProposal | null
}

/** What was last found, by the shapes of the first item: the same for every step of a drag. */
const before = new WeakMap<Piece['shapes'], Unlocked>()

type Span = Pick<Unlocked, 'from' | 'to'>

/** Keeps the best page of items without locks: the next step of an editor's work is most often one lock more. */
export function rememberUnlocked(
  pieces: readonly Piece[],
  { from, to }: Span,
  best: WeighedProposal | null,
): void {
  const [first] = pieces
  if (first !== undefined)
    before.set(first.shapes, { shapes: pieces.map(({ shapes }) => shapes), from, to, best })
}

/** What was found of the same items in the same rows; undefined where nothing was looked for. */
export function recallUnlocked(
  pieces: readonly Piece[],
  { from, to }: Span,
): WeighedProposal | null | undefined {
  const [first] = pieces
  const known = first === undefined ? undefined : before.get(first.shapes)
  return known?.from === from &&
    known.to === to &&
    known.shapes.length === pieces.length &&
    known.shapes.every((shapes, i) => shapes === pieces[i]?.shapes)
    ? known.best
    : undefined
}
