import type { Lock } from '../../../layout/plan/Lock'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'

/** The boxes of a placed page as locks, to hold a proposal that was chosen, or one box as it stands. */
export function boxesOf({ boxes }: Pick<PlacedPage, 'boxes'>): Readonly<Record<string, Lock>> {
  const items = boxes.filter(({ kind }) => kind === 'article' || kind === 'photo')
  return Object.fromEntries(
    items.map(({ id, column, row, columns, rows }) => [id, { column, row, columns, rows }]),
  )
}
