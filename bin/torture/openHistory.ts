import { randomBytes } from 'node:crypto'

/** What is known of one piece of text that somebody wrote. */
export interface Piece {
  readonly token: string
  readonly articleId: number
  readonly personId: number
  isSaved: boolean // a save with it was acknowledged
  isKept: boolean // a working copy with it was acknowledged
}

/** Everything that was asked and answered; the checkers read it when the time is up. */
export function openHistory() {
  const pieces = new Map<string, Piece>()
  const counts: Record<string, number> = {}
  const publishAsked = new Map<number, number>() // ms, by article
  return {
    pieces,
    counts,
    publishAsked,
    seen: new Map<string, { readonly at: number; readonly where: string }>(),
    count: (what: string) => {
      counts[what] = (counts[what] ?? 0) + 1
    },
    /** A token that nobody else writes; `jsq-` where the story is never to be published. */
    write: (articleId: number, personId: number, isSecret: boolean): string => {
      const token = `${isSecret ? 'jsq' : 'tk'}-${randomBytes(5).toString('hex')}`
      pieces.set(token, { token, articleId, personId, isSaved: false, isKept: false })
      return token
    },
    saved: (tokens: readonly string[]) => mark(tokens, (piece) => (piece.isSaved = true)),
    kept: (tokens: readonly string[]) => mark(tokens, (piece) => (piece.isKept = true)),
  }
  function mark(tokens: readonly string[], note: (piece: Piece) => void) {
    for (const token of tokens) {
      const piece = pieces.get(token)
      if (piece) note(piece)
    }
  }
}

export type History = ReturnType<typeof openHistory>
