import type { ArticleCopy } from '../newspaper/article/ArticleCopy'
import { findChanged } from './anchor/findChanged'
import { findQuote } from './anchor/findQuote'
import type { CopyField } from './CopyField'
import { copyTexts } from './copyTexts'
import type { TextAnchor } from './TextAnchor'

/**
 * Where an anchored passage is in a copy that was edited since.
 *
 * - `exact`: where it was, word for word; `moved`: word for word, elsewhere; `fuzzy`: its words were changed, and this is
 *   what stands in their place; `lost`: it is gone.
 */
export type AnchorFound =
  | {
      readonly kind: 'exact' | 'moved' | 'fuzzy'
      readonly field: CopyField
      readonly block: number
      readonly from: number
      readonly to: number
    }
  | { readonly kind: 'lost' }

/** Finds an anchored passage again: at its old place, then by its words, then by the words around it. */
export function anchorIn(copy: ArticleCopy, anchor: TextAnchor): AnchorFound {
  const texts = copyTexts(copy)
  const quoted = findQuote(texts, anchor)
  if (quoted) {
    const isThere =
      quoted.field === anchor.field && quoted.block === anchor.block && quoted.from === anchor.from
    return { kind: isThere ? 'exact' : 'moved', ...quoted }
  }
  const changed = findChanged(texts, anchor)
  return changed ? { kind: 'fuzzy', ...changed } : { kind: 'lost' }
}
