import type { MarkAnchor } from '../../review/proof/MarkAnchor'
import { passageAnchor } from '../../review/proof/passageAnchor'
import type { ProofSelection } from './ProofSelection'
import type { ProofStory } from './ProofStory'

/** The anchor of what is selected; null where the story has no such part any more. */
export function anchorOf(selection: ProofSelection, stories: readonly ProofStory[]): MarkAnchor | null {
  if (selection.kind === 'area') return { kind: 'area', ...selection.rect }
  const { articleId, part, start, end } = selection.passage
  const found = stories.find(({ id }) => id === articleId)?.parts.find((one) => one.part === part)
  return found ? passageAnchor(articleId, found, { start, end }) : null
}
