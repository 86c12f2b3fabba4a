import { describe, expect, it } from 'vitest'
import { layoutPage } from '../../../../src/layout/page/layoutPage'
import { makeupEn } from '../../../../src/messages/makeupEn'
import { makeupZh } from '../../../../src/messages/makeupZh'
import { randomPlan } from '../../../support/randomPlan'

describe('the checks of a page', () => {
  const { checks } = layoutPage(randomPlan(1))

  it.each([
    ['Chinese', makeupZh.rules],
    ['English', makeupEn.rules],
  ])('are all said in %s', (_, rules) => {
    expect(checks.map(({ id }) => id).filter((id) => !(id in rules))).toEqual([])
  })
})
