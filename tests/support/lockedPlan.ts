import type { Lock } from '../../src/layout/plan/Lock'
import type { PagePlan } from '../../src/layout/plan/PagePlan'
import type { PlacedPage } from '../../src/layout/placed/PlacedPage'

/** A plan in which these items are locked as well as before. */
export function lockedPlan(plan: PagePlan, locks: Readonly<Record<string, Lock>>): PagePlan {
  const items = plan.items.map((item) => {
    const lock = locks[item.id]
    return lock === undefined || (item.kind !== 'article' && item.kind !== 'photo')
      ? item
      : { ...item, lock: { ...item.lock, ...lock } }
  })
  return { ...plan, items }
}

/** A plan in which every story and photo is locked where a page has it. */
export function frozenPlan(plan: PagePlan, { boxes }: PlacedPage): PagePlan {
  const locks = boxes.map(({ id, column, row, columns, rows }) => [id, { column, row, columns, rows }])
  return lockedPlan(plan, Object.fromEntries(locks) as Record<string, Lock>)
}
