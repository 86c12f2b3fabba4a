import { describe, expect, it } from 'vitest'
import { maySeeUnit } from '../../../src/review/maySeeUnit'
import { roles } from '../../../src/review/Role'
import { statisticsScope } from '../../../src/review/statisticsScope'
import { storyFate } from '../../../src/review/storyFate'

describe('the figures of units', () => {
  it('are for those who answer for the newspaper, all of them, and for a correspondent those of the own unit', () => {
    const seen = roles.map((role) => [role, statisticsScope({ roles: [role], coOrganizerIds: [5] }).kind])
    expect(Object.fromEntries(seen)).toEqual({
      correspondent: 'units',
      reporter: 'none',
      responsibleEditor: 'none',
      deskChief: 'all',
      dutyChiefEditor: 'all',
      proofreader: 'none',
      pageDesigner: 'none',
      administrator: 'all',
      auditor: 'all',
    })
  })

  it('of another unit are not for a correspondent, nor any for one whose term is over', () => {
    const correspondent = { roles: ['correspondent'], coOrganizerIds: [5] } as const
    expect([maySeeUnit(correspondent, 5), maySeeUnit(correspondent, 6)]).toEqual([true, false])
    expect(maySeeUnit({ roles: [], coOrganizerIds: [5] }, 5)).toBe(false)
    expect(maySeeUnit({ roles: ['correspondent'], coOrganizerIds: [] }, 5)).toBe(false)
  })
})

describe('the fate of copy', () => {
  it('tells what was returned from what its author took back', () => {
    expect(storyFate({ state: 'draft', isReturned: true })).toBe('returned')
    expect(storyFate({ state: 'draft', isReturned: false })).toBe('withdrawn')
    expect(storyFate({ state: 'rejected', isReturned: true })).toBe('unused')
    expect(storyFate({ state: 'published', isReturned: true })).toBe('used')
  })
})
