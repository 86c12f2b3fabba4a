/** What part of a file is asked for: all of it, a part, or one that it does not have. */
export type ByteRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly from: number; readonly to: number } // both ends belong to it
  | { readonly kind: 'outside' }
