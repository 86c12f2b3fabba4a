import { describe, expect, it } from 'vitest'
import { assignArticles } from '../../../src/commands/assignArticles'
import type { Actor } from '../../../src/review/Actor'
import { article, by, pass, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'

const deskChief = person('deskChief', { id: 2, name: '陆主任' })
const shen = person('responsibleEditor', { id: 3, name: '沈编辑' })
const gu = person('responsibleEditor', { id: 4, name: '顾编辑' })
const dutyChief = person('dutyChiefEditor', { id: 8, name: '秦总编' })
const reporter = person('reporter', { id: 5, name: '周记者' })
const dueAt = '2026-11-18T12:00:00.000Z' // three hours on, by the newsroom's clock
const waiting = (id: number) => article({ id, state: 'awaitingFirstReview', number: `2026-00000${id}` })

function room() {
  return memoryNewsroom({
    articles: [
      waiting(1),
      waiting(2),
      article({ id: 3, state: 'awaitingFirstReview', authorIds: [3] }),
      article({ id: 4, state: 'awaitingFinalReview', passes: [pass('firstReview', { personId: 8 })] }),
      article({ id: 5, state: 'published' }),
      article({ id: 6, state: 'draft', authorIds: [3] }),
    ],
    people: [deskChief, shen, gu, dutyChief, reporter],
  })
}

const assign = (
  here: ReturnType<typeof room>,
  actor: Actor,
  articleIds: readonly number[],
  personId: number | null,
  due: string | null = dueAt,
) => assignArticles(here.newsroom, { context: by(actor), articleIds, personId, dueAt: due })

describe('assigning', () => {
  it('gives several stories to one editor at once, with a time limit and a row each in the ledger', async () => {
    const here = room()
    expect(await assign(here, deskChief, [1, 2, 2], 3)).toEqual({
      ok: true,
      value: { count: 2, name: '沈编辑' },
    })
    const held = { person: { id: 3, name: '沈编辑' }, dueAt }
    expect(here.state.assignments).toEqual([
      { articleId: 1, ...held },
      { articleId: 2, ...held },
    ])
    expect(here.state.ledger.map(({ act, detail }) => [act, detail])).toEqual([
      ['assignArticles', { from: null, to: held.person, dueAt }],
      ['assignArticles', { from: null, to: held.person, dueAt }],
    ])
    expect(here.article(1).rev).toBe(1) // nobody's edit grows stale
  })

  it('lets a responsible editor take a story themselves, and give it back', async () => {
    const here = room()
    expect(await assign(here, shen, [1], 3)).toMatchObject({ ok: true })
    expect(await assign(here, shen, [1], null)).toMatchObject({ ok: true, value: { name: null } })
    expect(here.state.assignments[0]).toMatchObject({ person: null, dueAt: null })
  })

  it('gives a draft to whoever edits, though they wrote it', async () => {
    expect(await assign(room(), deskChief, [6], 3)).toMatchObject({ ok: true })
  })

  it('assigns all or none', async () => {
    const here = room()
    expect(await assign(here, deskChief, [1, 3], 3)).toMatchObject({ kind: 'assigneeIsAuthor' })
    expect(here.state.assignments).toEqual([])
    expect(here.state.ledger).toEqual([])
  })

  it('takes from another editor only as a desk chief', async () => {
    const here = room()
    await assign(here, deskChief, [1], 3)
    expect(await assign(here, gu, [1], 4)).toMatchObject({
      kind: 'assignedToAnother',
      params: { name: '沈编辑' },
    })
    expect(await assign(here, gu, [1], null)).toMatchObject({ kind: 'assignedToAnother' })
    expect(await assign(here, deskChief, [1], 4)).toMatchObject({ ok: true })
  })

  it.each([
    ['a reporter who assigns', reporter, [1], 3, dueAt, 'notYourRole'],
    ['a duty chief who assigns', dutyChief, [1], 3, dueAt, 'notYourRole'],
    ['no story', deskChief, [], 3, dueAt, 'assignNothing'],
    [
      'more than a hundred',
      deskChief,
      Array.from({ length: 101 }, (_, id) => id + 1),
      3,
      dueAt,
      'assignTooMany',
    ],
    ['a responsible editor who gives to another', shen, [1], 4, dueAt, 'assignOnlyYourself'],
    ['somebody who is not there', deskChief, [1], 999, dueAt, 'assigneeUnknown'],
    ['a time that is over', deskChief, [1], 3, '2026-11-18T08:00:00.000Z', 'deadlineOver'],
    ['a story that is not there', deskChief, [404], 3, dueAt, 'notFound'],
    ['a published story', deskChief, [5], 3, dueAt, 'assignOutOfTurn'],
    ['an editor whose role is for another stage', deskChief, [4], 3, dueAt, 'assigneeNotForStage'],
    ['a reporter as reviewer', deskChief, [1], 5, dueAt, 'assigneeNotForStage'],
    ['a reporter as editor of another’s draft', deskChief, [6], 5, dueAt, 'assigneeNotForStage'],
    ['the author as reviewer', deskChief, [3], 3, dueAt, 'assigneeIsAuthor'],
    ['whoever did another review of it', deskChief, [4], 8, dueAt, 'assigneeReviewedAlready'],
  ] as const)('refuses %s', async (_what, actor, ids, personId, due, kind) => {
    const here = room()
    expect(await assign(here, actor, ids, personId, due)).toMatchObject({ ok: false, kind })
    expect(here.state.assignments).toEqual([])
  })
})
