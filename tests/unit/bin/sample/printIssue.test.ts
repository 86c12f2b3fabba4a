import { describe, expect, it } from 'vitest'
import { sampleNewspaper } from '../../../../bin/sample/newspaper'
import { printIssue } from '../../../../bin/sample/printIssue'
import { person } from '../../../support/builders'
import { memoryNewsroom } from '../../../support/memoryNewsroom'

const sample = sampleNewspaper()
const actors = new Map(
  sample.people.map(({ username, name, roles }, index) => [username, person(roles, { id: index + 1, name })]),
)
const accountsByName = Object.fromEntries(
  sample.bylines.flatMap(({ name, account }) => {
    const actor = account === null ? undefined : actors.get(account)
    return actor ? [[name, actor.id]] : []
  }),
)

describe('printing the sample issue', () => {
  it('publishes four pages with every story reviewed by three people', async () => {
    const room = memoryNewsroom({ masthead: sample.masthead, accountsByName })
    const issue = await printIssue({ newsroom: room.newsroom, actors }, sample)

    expect(issue).toMatchObject({ date: '2026-11-19', number: 47, serialNumber: 2319, state: 'published' })
    const pages = room.state.published[0]?.pages ?? []
    expect(pages.map(({ page, stories }) => [page.number, stories.length])).toEqual([
      [1, 4],
      [2, 4],
      [3, 7],
      [4, 4],
    ])
    expect(pages.map(({ page }) => page.editors.map(({ name }) => name))).toEqual([
      ['顾长河', '叶清和'],
      ['顾长河', '叶清和'],
      ['沈若岚', '叶清和'],
      ['沈若岚', '叶清和'],
    ])
    expect(pages[2]?.page.coOrganizers?.names).toHaveLength(21)
    const reviewers = pages.flatMap(({ stories }) =>
      stories.map(({ passes }) => new Set(passes.map(({ personId }) => personId)).size),
    )
    expect(new Set(reviewers)).toEqual(new Set([3]))
  })

  it('says which act was refused where somebody lacks the role for it', async () => {
    const room = memoryNewsroom({ masthead: sample.masthead })
    const demoted = new Map(actors).set('proof-su', person('reporter', { id: 900 }))
    const printing = printIssue({ newsroom: room.newsroom, actors: demoted }, sample)
    await expect(printing).rejects.toThrow('completeProof')
  })
})
