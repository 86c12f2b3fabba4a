/**
 * What is done to a page. `pageHash` is of the page that the person saw.
 *
 * - `takeInPage`: stories come in from a printed page; `changePage`: another order, another story, another title; `storyChanged`: a story on it has another copy or
 *   is no longer approved, which is the consequence of an act on the story and asks for no right of its own.
 */
export type PageAct =
  | { readonly kind: 'changePage' | 'assignPage' | 'takeInPage' }
  | { readonly kind: 'storyChanged' }
  | { readonly kind: 'sendToProof' }
  | { readonly kind: 'completeProof'; readonly round: 1 | 2 | 3; readonly pageHash: string }
  | { readonly kind: 'signOff'; readonly pageHash: string }
  | { readonly kind: 'reopenPage'; readonly reason: string }
  | { readonly kind: 'leaveOut'; readonly reason: string }
