import type { TextMemory } from '../text/prepareStory'
import type { StoryCopy } from '../search/StoryCopy'

/** What an editor's page keeps between two layouts, so that only what was changed is read and counted again. */
export interface LayoutMemory {
  readonly texts: TextMemory
  readonly copies: Map<string, StoryCopy>
}

export function createLayoutMemory(): LayoutMemory {
  return { texts: new Map(), copies: new Map() }
}
