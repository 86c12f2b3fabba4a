import { describe, expect, it } from 'vitest'
import { emptyFields } from '../../../../src/desk/article/emptyFields'
import type { StoryFields } from '../../../../src/desk/article/StoryFields'
import { mergeStoryFields } from '../../../../src/desk/together/mergeStoryFields'
import { settleConflicts } from '../../../../src/desk/together/settleConflicts'

const first = '近日，云溪县科协的科普大篷车开进云溪村，二十件展品让孩子们看了个够。'
const last = '讲解员说，动手做过的实验，孩子们记得最牢。'
const base: StoryFields = {
  ...emptyFields,
  headline: '大篷车进村',
  body: `${first}\n${last}`,
  source: '县科协',
  plannedLength: '600',
}
const mine = { ...base, headline: '大篷车进了云溪村', body: `${first.replace('二十', '五十')}\n${last}` }
const theirs = { ...base, headline: '云溪村迎来大篷车', body: `${first.replace('二十', '三十')}\n${last}` }

describe('a form that two people filled', () => {
  it('takes what only one of them changed', () => {
    const one = { ...base, body: `${first}\n${last}\n活动持续了三天。` }
    const other = { ...base, source: '市科协', body: `上周${first.slice(2)}\n${last}` }
    const { fields, conflicts } = mergeStoryFields(base, one, other)
    expect(conflicts).toEqual([])
    expect(fields).toEqual({
      ...base,
      source: '市科协',
      body: `上周${first.slice(2)}\n${last}\n活动持续了三天。`,
    })
  })

  it('names every place where both changed the same, details with them', () => {
    const { conflicts } = mergeStoryFields(
      base,
      { ...mine, plannedLength: '800' },
      { ...theirs, plannedLength: '700' },
    )
    expect(conflicts).toMatchObject([
      { field: 'headline', mine: mine.headline, theirs: theirs.headline },
      { field: 'body', at: 0 },
      { field: 'plannedLength', mine: '800', theirs: '700' },
    ])
  })

  it.each([
    ['mine', mine.headline, mine.body],
    ['theirs', theirs.headline, theirs.body],
    [
      'both',
      `${mine.headline}　${theirs.headline}`,
      `${first.replace('二十', '五十')}\n${first.replace('二十', '三十')}\n${last}`,
    ],
  ] as const)('is settled to %s as it is chosen', (choice, headline, body) => {
    const { fields, conflicts } = mergeStoryFields(base, mine, theirs)
    const settled = settleConflicts(
      fields,
      conflicts,
      conflicts.map(() => choice),
    )
    expect(settled).toMatchObject({ headline, body, source: '县科协' })
  })

  it('lets a paragraph go that one deleted and the other changed only where the deleting is chosen', () => {
    const deleted = { ...base, body: last }
    const { fields, conflicts } = mergeStoryFields(base, deleted, theirs)
    const place = conflicts.findIndex(({ field }) => field === 'body')
    const settle = (choice: 'mine' | 'theirs' | 'both') =>
      settleConflicts(
        fields,
        conflicts,
        conflicts.map((_, at) => (at === place ? choice : 'mine')),
      ).body
    expect(settle('mine')).toBe(last)
    expect(settle('theirs')).toBe(theirs.body)
    expect(settle('both')).toBe(theirs.body)
  })
})
