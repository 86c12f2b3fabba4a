import { describe, expect, it } from 'vitest'
import { keepWeekdayPlan } from '../../../src/commands/keepWeekdayPlan'
import { planIssueFrom } from '../../../src/commands/planIssueFrom'
import type { WeekdayPlan } from '../../../src/commands/WeekdayPlanStore'
import { by, issue, page, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'
import { granted } from '../../support/printedDay'

const context = by(person('deskChief'))
const titled = (number: number, title: string) => ({
  number,
  title,
  flag: null,
  coOrganizers: null,
  responsibleEditorIds: [7],
  style: 'broadsheet-8x13',
  layoutId: null,
})
const thursday: WeekdayPlan = {
  weekday: 4,
  pages: [titled(1, '要闻'), titled(2, '地方科协')],
  pressTime: '22:30',
}

describe('the template of a weekday', () => {
  it('gives an issue its pages, and a press time on the evening before', async () => {
    const room = memoryNewsroom()
    granted(await keepWeekdayPlan(room.newsroom, { context, plan: thursday }))
    const { issue: planned } = granted(
      await planIssueFrom(room.newsroom, { context, date: '2026-11-26', from: 'weekday' }),
    )
    expect(room.state.pages).toMatchObject([
      { number: 1, title: '要闻', responsibleEditorIds: [7] },
      { number: 2, title: '地方科协' },
    ])
    expect(room.issue(planned.id)).toMatchObject({ pressAt: '2026-11-25T14:30:00.000Z' })
    expect(room.state.ledger.map(({ act }) => act)).toEqual(['keepWeekdayPlan', 'planIssue'])
  })

  it('is refused where the weekday has none, and for a day that has an issue', async () => {
    const { newsroom } = memoryNewsroom({ issues: [issue()], weekdayPlans: [thursday] })
    const plan = (date: string) => planIssueFrom(newsroom, { context, date, from: 'weekday' })
    expect(await plan('2026-11-27')).toMatchObject({
      kind: 'weekdayPlanMissing',
      params: { weekday: 'friday' },
    })
    expect(await plan('2026-11-19')).toMatchObject({ kind: 'issueDateTaken' })
    expect(await plan('2026-11-31')).toMatchObject({ kind: 'issueDateInvalid' })
  })

  it('is the desk chief’s to keep, whole and with titles', async () => {
    const { newsroom } = memoryNewsroom()
    const keep = (plan: Partial<WeekdayPlan>, who = context) =>
      keepWeekdayPlan(newsroom, { context: who, plan: { ...thursday, ...plan } })
    expect(await keep({}, by(person('reporter')))).toMatchObject({ kind: 'notYourRole' })
    expect(await keep({ weekday: 8 })).toMatchObject({ kind: 'weekdayPlanInvalid' })
    expect(await keep({ pressTime: '24:00' })).toMatchObject({ kind: 'pressTimeInvalid' })
    expect(await keep({ pages: [] })).toMatchObject({ kind: 'pageNumbersInvalid' })
    expect(await keep({ pages: [titled(1, ' ')] })).toMatchObject({ kind: 'pageTitleMissing' })
  })
})

describe('planning from the last issue', () => {
  it('takes its pages and moves its press time along', async () => {
    const last = issue({ pressAt: '2026-11-18T14:00:00.000Z' })
    const pages = [page({ id: 32, number: 2, title: '综合' }), page({ title: '要闻' })]
    const room = memoryNewsroom({ issues: [last], pages })
    const { issue: planned, pages: created } = granted(
      await planIssueFrom(room.newsroom, { context, date: '2026-11-26', from: 'lastIssue' }),
    )
    expect(created.map(({ number, title, articleIds }) => [number, title, articleIds.length])).toEqual([
      [1, '要闻', 0],
      [2, '综合', 0],
    ])
    expect(room.issue(planned.id).pressAt).toBe('2026-11-25T14:00:00.000Z')
  })

  it('is refused where there is no last issue', async () => {
    const { newsroom } = memoryNewsroom()
    expect(await planIssueFrom(newsroom, { context, date: '2026-11-26', from: 'lastIssue' })).toMatchObject({
      kind: 'noIssueToPlanFrom',
    })
  })
})
