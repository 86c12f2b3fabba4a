/** What came of an act, in words: for the screen, and for programs that ask by `refusal`. */
export type ActOutcome =
  | { readonly kind: 'idle' }
  | { readonly kind: 'done'; readonly message: string; readonly href?: string; readonly link?: string }
  | {
      readonly kind: 'refused'
      readonly refusal: string
      readonly message: string
      readonly faults: readonly { readonly message: string; readonly href: string | null }[]
    }
  | { readonly kind: 'failed' }
