import { describe, expect, it } from 'vitest'
import { layoutPage, readPlan } from '../../../../src/layout'
import { checkPlacedPage } from '../../../support/checkPlacedPage'
import { oddPlans } from '../../../support/oddPlans'

/** No plan keeps an editor waiting longer, on a machine that is busy with other tests as well. */
const longestWait = 20_000

describe.each(['broadsheet-8x13', 'tabloid-6x11'])(
  'a plan for %s that no editor makes on purpose',
  (style) => {
    it.each(oddPlans)(
      '$name',
      ({ items, fault }) => {
        const begun = performance.now()
        const read = readPlan({ style, folio: null, items })
        if (read.ok) {
          expect(fault).toBeNull()
          checkPlacedPage(read.plan, layoutPage(read.plan))
        } else {
          const [first] = read.faults
          const told = `${first?.path ?? ''}: ${first?.expected ?? ''}`
          const expected = style === 'tabloid-6x11' ? onTabloid(fault ?? 'a page') : (fault ?? 'a page')
          expect(told).toBe(expected)
          expect(first?.found.length).toBeLessThanOrEqual(60)
        }
        expect(performance.now() - begun).toBeLessThan(longestWait)
      },
      longestWait * 2,
    )
  },
)

/** What is said of the grid differs by style. */
function onTabloid(fault: string): string {
  return fault.replace('from 1 to 8', 'from 1 to 6').replace('to 119', 'to 85').replace('to 7', 'to 5')
}

describe('a file that is no plan', () => {
  it.each([
    ['null', null, 'plan: an object'],
    ['a list', [], 'plan: an object'],
    ['a word', 'plan', 'plan: an object'],
    ['an object without anything', {}, 'style: text'],
    [
      'a plan in an unknown style',
      { style: 'berliner', items: [] },
      'style: one of broadsheet-8x13, tabloid-6x11',
    ],
    [
      'a plan in a style of the language',
      { style: '__proto__', items: [] },
      'style: one of broadsheet-8x13, tabloid-6x11',
    ],
    ['a folio that is a word', { style: 'tabloid-6x11', folio: 'x', items: [] }, 'folio: an object'],
  ])('is told by its fault: %s', (_, value, fault) => {
    const read = readPlan(value)
    expect(
      read.ok ? [] : read.faults.slice(0, 1).map(({ path, expected }) => `${path}: ${expected}`),
    ).toEqual([fault])
  })
})
