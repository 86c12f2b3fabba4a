import type { BylinePart } from './BylinePart'

/** One printed piece of a 署名, in order: a bracket, sign or space; a role; a name. */
export type BylineToken =
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'role'; readonly text: string }
  | { readonly kind: 'name'; readonly part: BylinePart }

/**
 * A 署名 taken apart so that it can be written back to the same text.
 *
 * - A role belongs to the names after it, up to the next role; where it stands behind a name (张三 摄), to the names before it.
 * - `parts` are the signatures in the order they are printed.
 */
export interface BylineText {
  readonly tokens: readonly BylineToken[]
  readonly parts: readonly BylinePart[]
}
