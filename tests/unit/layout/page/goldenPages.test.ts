import { describe, expect, it } from 'vitest'
import { engineVersion, layoutPage, readPlan } from '../../../../src/layout'
import { goldenPage } from '../../../golden/goldenPage'
import { goldenPlans, goldenStyles } from '../../../golden/goldenPlans'
import { readGoldens } from '../../../golden/readGoldens'
import { checkPlacedPage } from '../../../support/checkPlacedPage'

const howTo = 'npm run layout:golden -- --raise, after a look at the pages'

describe('the golden pages', async () => {
  const goldens = await readGoldens()

  it('are of this version of the engine', () => {
    expect(goldens.engineVersion, howTo).toBe(engineVersion)
    expect(Object.keys(goldens.pages).sort()).toEqual(goldenPlans.map(({ name }) => name).sort())
  })

  it.each(goldenPlans)('come out as they were: $name', ({ name, plan }) => {
    const read = readPlan(JSON.parse(JSON.stringify(plan)), goldenStyles)
    expect(read.ok).toBe(true)
    const placed = layoutPage(plan, undefined, goldenStyles)
    checkPlacedPage(plan, placed)
    expect(goldenPage(placed), howTo).toEqual(goldens.pages[name])
  })
})
