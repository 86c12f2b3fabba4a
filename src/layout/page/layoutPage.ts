import type { PagePlan } from '../plan/PagePlan'
import type { PlacedPage } from '../placed/PlacedPage'
import { pageStyles } from '../style/pageStyles'
import type { StylesById } from '../style/StylesById'
import { createLayoutMemory, type LayoutMemory } from './LayoutMemory'
import { proposePages } from './proposePages'

/**
 * Lays out a page: the best that the search finds. The same plan gives the same page, on every machine.
 *
 * - The plan is one that `readPlan` accepted; `memory` keeps what was read of copy from one call to the next.
 * - `styles` are those that the plan was read with.
 */
export function layoutPage(
  plan: PagePlan,
  memory: LayoutMemory = createLayoutMemory(),
  styles: StylesById = pageStyles,
): PlacedPage {
  const [best] = proposePages(plan, { memory, most: 1, styles })
  if (best === undefined)
    throw new Error(`no page was found in the style ${plan.style} of ${[...styles.keys()].join(', ')}`)
  return best
}
