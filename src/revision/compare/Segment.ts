/** A part of a text to compare; one with a `move` went elsewhere, or came from elsewhere, whole. */
export interface Segment {
  readonly text: string
  readonly move: number | null
}
