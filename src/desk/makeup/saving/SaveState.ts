/** How far what is on the screen is saved; `why` is in words. */
export type SaveState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly why: string; readonly signIn: boolean }
