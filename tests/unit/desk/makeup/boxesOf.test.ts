import { describe, expect, it } from 'vitest'
import { boxesOf } from '../../../../src/desk/makeup/state/boxesOf'
import { layoutPage } from '../../../../src/layout/page/layoutPage'
import { proposePages } from '../../../../src/layout/page/proposePages'
import { randomPlan } from '../../../support/randomPlan'

describe('a proposal that was chosen', () => {
  it('is laid out again as it was shown, box by box and headline by headline', () => {
    const plan = randomPlan(2)
    for (const proposal of proposePages(plan, { most: 3 })) {
      const held = boxesOf(proposal)
      const items = plan.items.map((item) =>
        item.kind === 'article' || item.kind === 'photo' ? { ...item, lock: held[item.id] } : item,
      )
      expect(boxesOf(layoutPage({ ...plan, items }))).toEqual(held)
    }
  })
})
