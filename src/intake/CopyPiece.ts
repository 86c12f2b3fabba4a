/**
 * One piece of a story's running copy. `opens` and `ends` say what its first and last words show:
 * whether a paragraph begins there, or a sentence is cut there.
 */
export interface CopyPiece {
  readonly kind: 'text' | 'subhead'
  readonly text: string // as scanned
  readonly lines: readonly number[]
  readonly opens: 'paragraph' | 'perhapsParagraph' | 'midSentence' | 'unknown'
  readonly ends: 'sentence' | 'softly' | 'midSentence' | 'jump'
}
