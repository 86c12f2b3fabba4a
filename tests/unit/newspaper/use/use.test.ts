import { describe, expect, it } from 'vitest'
import { rateOfUse } from '../../../../src/newspaper/use/rateOfUse'
import { signersOf } from '../../../../src/newspaper/use/signersOf'
import { sumFigures } from '../../../../src/newspaper/use/sumFigures'
import { tallyByPerson } from '../../../../src/newspaper/use/tallyByPerson'

describe('the rate of use', () => {
  it('is the used of the filed, to a thousandth', () => {
    expect(rateOfUse({ filed: 3, used: 2 })).toBe(667)
    expect(rateOfUse({ filed: 4, used: 0 })).toBe(0)
  })

  it('is none where nothing was filed, and may pass all where last month’s copy was used', () => {
    expect(rateOfUse({ filed: 0, used: 0 })).toBeNull()
    expect(rateOfUse({ filed: 0, used: 2 })).toBeNull()
    expect(rateOfUse({ filed: 1, used: 2 })).toBe(2000)
  })
})

describe('figures of several months', () => {
  it('add up, and the first issue is the earliest', () => {
    const march = { filed: 2, used: 1, characters: 600, photos: 1, firstUsed: '2026-03-05' }
    const january = { filed: 1, used: 1, characters: 300, photos: 0, firstUsed: '2026-01-08' }
    const may = { filed: 4, used: 0, characters: 0, photos: 0, firstUsed: null }
    expect(sumFigures([march, january, may])).toEqual({
      filed: 7,
      used: 2,
      characters: 900,
      photos: 1,
      firstUsed: '2026-01-08',
    })
  })
})

describe('who signed a story', () => {
  it('are its people, or its unit where no person is named, or what the byline says', () => {
    const unit = { kind: 'organization', name: '青溪市科协', role: null } as const
    const person = { kind: 'person', name: '林一禾', role: '通讯员' } as const
    expect(signersOf({ bylines: [unit, person], bylineText: null })).toEqual(['林一禾'])
    expect(signersOf({ bylines: [unit], bylineText: null })).toEqual(['青溪市科协'])
    expect(signersOf({ bylines: [], bylineText: '（本报综合）' })).toEqual(['本报综合'])
    expect(signersOf({ bylines: [], bylineText: null })).toEqual([])
  })

  it('count each for the story that they wrote together', () => {
    const story = { signers: ['林一禾', '周小满'], characters: 500, photos: 1, date: '2026-08-02' }
    const tallies = tallyByPerson([{ signers: ['林一禾'] }, { signers: [] }], [story])
    expect(tallies.map(({ name, filed, used }) => [name, filed, used])).toEqual([
      ['林一禾', 1, 1],
      ['周小满', 0, 1],
      [null, 1, 0],
    ])
  })
})
