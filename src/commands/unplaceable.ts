import type { PlanFault } from '../layout'
import type { PageRow } from './ports'
import type { Refusal } from './Refusal'
import { refuse } from './refuse'

/** The refusal of a page that cannot be laid out as it is, with the first of what is wrong in its plan. */
export function unplaceable(page: Pick<PageRow, 'number'>, faults: readonly PlanFault[]): Refusal {
  const words = faults.slice(0, 3).map(({ path, expected, found }) => `${path}: ${expected} (${found})`)
  return refuse('pageUnplaceable', { page: page.number, faults: words.join('; ') }, { faults })
}
