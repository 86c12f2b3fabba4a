import { diffArrays } from 'diff'
import type { CopyPiece } from '../CopyComparison'
import { splitTokens } from '../splitTokens'
import type { Edit } from './joinIslands'
import { joinIslands } from './joinIslands'
import type { Segment } from './Segment'
import { splitSentences } from './splitSentences'

/** Beyond this many tokens that differ a stretch counts as written anew: what is common is chance, and costs time. */
const mostDifferent = 1_000

/** Two versions of a text, in pieces: sentence by sentence first, then by token where sentences differ. */
export function compareText(before: readonly Segment[], after: readonly Segment[]): readonly CopyPiece[] {
  const [old, now] = [before, after].map((segments) => segments.flatMap(sentencesOf))
  const edits = editsBetween(old ?? [], now ?? []).flatMap((edit) =>
    edit.kind === 'same'
      ? [{ ...edit, tokens: edit.tokens.flatMap(tokensOf) }]
      : joinIslands(editsBetween(edit.removed.flatMap(tokensOf), edit.added.flatMap(tokensOf))),
  )
  return joined(edits.flatMap(piecesOf))
}

const sentencesOf = ({ text, move }: Segment): readonly Segment[] =>
  move === null ? splitSentences(text).map((sentence) => ({ text: sentence, move })) : [{ text, move }]

const tokensOf = ({ text, move }: Segment): readonly Segment[] =>
  move === null ? splitTokens(text).map((token) => ({ text: token, move })) : [{ text, move }]

/** What moved is the same as nothing: it is named by its move at both ends. */
const isSame = (one: Segment, other: Segment) =>
  one.move === null && other.move === null && one.text === other.text

function editsBetween(before: readonly Segment[], after: readonly Segment[]): readonly Edit<Segment>[] {
  const changes = diffArrays([...before], [...after], { comparator: isSame, maxEditLength: mostDifferent })
  if (!changes) return [{ kind: 'change', removed: before, added: after }]
  const edits: Edit<Segment>[] = []
  for (const { value, added, removed } of changes) {
    const last = edits.at(-1)
    if (!added && !removed) edits.push({ kind: 'same', tokens: value })
    else if (last?.kind === 'change') {
      edits[edits.length - 1] = {
        kind: 'change',
        removed: removed ? [...last.removed, ...value] : last.removed,
        added: added ? [...last.added, ...value] : last.added,
      }
    } else edits.push({ kind: 'change', removed: removed ? value : [], added: added ? value : [] })
  }
  return edits
}

function piecesOf(edit: Edit<Segment>): readonly CopyPiece[] {
  if (edit.kind === 'same') return edit.tokens.map(({ text }) => ({ kind: 'same', text, move: null }))
  return [
    ...edit.removed.map(({ text, move }) => piece(move === null ? 'removed' : 'movedAway', text, move)),
    ...edit.added.map(({ text, move }) => piece(move === null ? 'added' : 'movedHere', text, move)),
  ]
}

const piece = (kind: CopyPiece['kind'], text: string, move: number | null) => ({ kind, text, move })

/** Neighbouring pieces of one kind in one. */
function joined(pieces: readonly CopyPiece[]): readonly CopyPiece[] {
  const result: { kind: CopyPiece['kind']; move: number | null; texts: string[] }[] = []
  for (const { kind, text, move } of pieces) {
    const last = result.at(-1)
    if (last && last.kind === kind && last.move === move) last.texts.push(text)
    else result.push({ kind, move, texts: [text] })
  }
  return result
    .map(({ kind, move, texts }) => ({ kind, move, text: texts.join('') }))
    .filter(({ text }) => text !== '')
}
