import type { Lock } from '../../../layout/plan/Lock'
import type { PlacedPage } from '../../../layout/placed/PlacedPage'
import { headlineFormOf } from '../headlineFormOf'

/** The boxes of a placed page as locks, with the forms of their headlines, to hold a proposal that was chosen. */
export function boxesOf(
  placed: Pick<PlacedPage, 'boxes' | 'lines' | 'frames'>,
): Readonly<Record<string, Lock>> {
  const items = placed.boxes.filter(({ kind }) => kind === 'article' || kind === 'photo')
  return Object.fromEntries(
    items.map(({ id, kind, column, row, columns, rows }) => [
      id,
      {
        column,
        row,
        columns,
        rows,
        ...(kind === 'article' ? { headline: headlineFormOf(placed, id) } : {}),
      },
    ]),
  )
}
