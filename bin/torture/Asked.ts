/** What came of a request: an answer, a refusal by kind, or nothing, in which case the act may have been done or not. */
export type Asked =
  | { readonly kind: 'done'; readonly answer: Readonly<Record<string, unknown>> }
  | { readonly kind: 'refused'; readonly refusal: string }
  | { readonly kind: 'unknown' }
