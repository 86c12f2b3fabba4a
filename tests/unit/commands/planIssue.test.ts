import { describe, expect, it } from 'vitest'
import { closeIssue } from '../../../src/commands/closeIssue'
import { planIssue } from '../../../src/commands/planIssue'
import { by, issue, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'

const context = by(person('deskChief'))
const planned = (number: number) => ({
  number,
  title: '要闻',
  flag: null,
  coOrganizers: null,
  responsibleEditorIds: [],
})
const pages = [planned(1), planned(2)]

describe('planning an issue', () => {
  it('goes on from the paper’s own numbers, then without a gap, and from 1 in a new year', async () => {
    const room = memoryNewsroom()
    for (const date of ['2026-11-19', '2026-11-26', '2027-01-07'])
      await planIssue(room.newsroom, { context, date, pages })
    expect(room.state.issues).toMatchObject([
      { date: '2026-11-19', number: 46, serialNumber: 3210 },
      { date: '2026-11-26', number: 47, serialNumber: 3211 },
      { date: '2027-01-07', number: 1, serialNumber: 3212 },
    ])
    expect(room.state.pages).toHaveLength(6)
    expect(room.state.ledger).toHaveLength(3)
  })

  it('is refused for a day that has one, for a day before the last, and for what is no day', async () => {
    const room = memoryNewsroom({ issues: [issue()] })
    const plan = (date: string) => planIssue(room.newsroom, { context, date, pages })
    expect(await plan('2026-11-19')).toMatchObject({ kind: 'issueDateTaken' })
    expect(await plan('2026-11-18')).toMatchObject({
      kind: 'issueDateNotAfterLast',
      params: { last: '2026-11-19' },
    })
    expect(await plan('2026-11-31')).toMatchObject({ kind: 'issueDateInvalid' })
    expect(room.state.issues).toHaveLength(1)
  })

  it('is refused with pages that are not numbered from 1 on', async () => {
    const { newsroom } = memoryNewsroom()
    for (const wrong of [[], [planned(2)], [planned(1), planned(1)], [planned(1), planned(3)]]) {
      expect(await planIssue(newsroom, { context, date: '2026-11-19', pages: wrong })).toMatchObject({
        kind: 'pageNumbersInvalid',
      })
    }
  })

  it('is the desk chief’s', async () => {
    const { newsroom } = memoryNewsroom()
    const reporter = by(person('reporter'))
    expect(await planIssue(newsroom, { context: reporter, date: '2026-11-19', pages })).toMatchObject({
      kind: 'notYourRole',
    })
  })
})

describe('closing an issue', () => {
  it('is done once, from the revision that was seen', async () => {
    const { newsroom, issue: find } = memoryNewsroom({ issues: [issue()] })
    expect(await closeIssue(newsroom, { context, issueId: 21, baseRev: 7 })).toMatchObject({
      kind: 'staleRevision',
    })
    await closeIssue(newsroom, { context, issueId: 21, baseRev: 1 })
    expect(find(21)).toMatchObject({ state: 'closed' })
    expect(await closeIssue(newsroom, { context, issueId: 21, baseRev: 2 })).toMatchObject({
      kind: 'issueOutOfTurn',
    })
    expect(await closeIssue(newsroom, { context, issueId: 9, baseRev: 2 })).toMatchObject({
      kind: 'notFound',
    })
  })
})
