import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { CopyPiece } from '../../revision/CopyComparison'

const looks = {
  added: 'bg-pine-wash text-pine underline decoration-2 underline-offset-4',
  removed: 'bg-wash text-vermilion line-through decoration-2',
  movedHere: 'bg-amber-wash text-amber underline decoration-double decoration-2 underline-offset-4',
  movedAway: 'bg-amber-wash text-amber line-through decoration-dotted decoration-2',
} as const

/** A compared text: by colour, by sign, and in words for those who listen. */
export function Pieces({
  pieces,
  language,
}: {
  readonly pieces: readonly CopyPiece[]
  readonly language: Language
}) {
  return pieces.map((piece, place) =>
    piece.kind === 'same' ? (
      <span key={place}>{piece.text}</span>
    ) : (
      <Changed key={place} piece={{ ...piece, kind: piece.kind }} language={language} />
    ),
  )
}

type ChangedPiece = CopyPiece & { readonly kind: keyof typeof looks }

function Changed({ piece, language }: { readonly piece: ChangedPiece; readonly language: Language }) {
  const say = translator(language)
  const { kind, text, move } = piece
  const Tag = kind === 'added' || kind === 'movedHere' ? 'ins' : 'del'
  return (
    <Tag className={looks[kind]} data-change={kind}>
      <span className="sr-only">〔{say(`desk.reviewing.${kind}`, { move: move ?? '' })}：</span>
      {text}
      {move !== null && (
        <sup aria-hidden className="ml-0.5 font-sans text-xs no-underline">
          {kind === 'movedHere' ? '⇠' : '⇢'}
          {move}
        </sup>
      )}
      <span className="sr-only">〕</span>
    </Tag>
  )
}
