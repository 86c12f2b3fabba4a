import { describe, expect, it } from 'vitest'
import { answerCommission } from '../../../src/commands/answerCommission'
import { askForCopy } from '../../../src/commands/askForCopy'
import { closeCommission } from '../../../src/commands/closeCommission'
import type { Invited } from '../../../src/commands/CommissionStore'
import { createArticle } from '../../../src/commands/createArticle'
import { declineCommission } from '../../../src/commands/declineCommission'
import type { Actor } from '../../../src/review/Actor'
import { by, copy, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'

const editor = person('responsibleEditor', { id: 1 })
const chief = person('deskChief', { id: 2 })
const reporter = person('reporter', { id: 5 })
const unit = person('correspondent', { id: 6, coOrganizerIds: [31] })
const units: readonly Invited[] = Array.from({ length: 21 }, (_, place) => ({
  kind: 'coOrganizer',
  id: 30 + place,
}))
const brief = {
  topic: '世界粮食日，各地怎样讲节约',
  brief: '要现场，要人物。',
  plannedLength: 800,
  dueAt: '2026-11-20T09:00:00.000Z', // the newsroom's clock stands at 2026-11-18
  issueDate: '2026-11-21',
  pageNumber: 3,
  rubricId: null,
}

async function asked(invited: readonly Invited[] = units) {
  const room = memoryNewsroom()
  const result = await askForCopy(room.newsroom, { context: by(editor), commission: brief, invited })
  if (!result.ok) throw new Error(result.kind)
  const { id } = result.value
  const answer = (actor: Actor, articleId: number) =>
    room.newsroom.transact(by(actor), (stores) =>
      answerCommission(stores, { context: by(actor), commissionId: id, articleId }),
    )
  const decline = (actor: Actor, words = '近期没有相关活动。') =>
    declineCommission(room.newsroom, { context: by(actor), commissionId: id, words })
  const close = (actor: Actor) => closeCommission(room.newsroom, { context: by(actor), commissionId: id })
  return { room, id, answer, decline, close }
}

describe('asking for copy', () => {
  it('asks all 21 co-organizers at once, each of them once, and leaves a row in the ledger', async () => {
    const { room } = await asked([...units, ...units])
    expect(room.state.commissions[0]?.invitations).toHaveLength(21)
    expect(room.state.ledger).toHaveLength(1)
    expect(room.state.ledger[0]).toMatchObject({ act: 'askForCopy', subject: { kind: 'commission' } })
  })

  it.each([
    ['a correspondent', { context: by(unit) }, 'notYourRole'],
    ['no topic', { commission: { ...brief, topic: '  ' } }, 'commissionWithoutTopic'],
    ['nobody asked', { invited: [] }, 'nobodyAsked'],
    [
      'a deadline that is over',
      { commission: { ...brief, dueAt: '2026-11-17T09:00:00.000Z' } },
      'deadlineOver',
    ],
    ['a deadline that is none', { commission: { ...brief, dueAt: '' } }, 'deadlineOver'],
    ['a day that is none', { commission: { ...brief, issueDate: '2026-02-30' } }, 'issueDateInvalid'],
    ['somebody who is not there', { invited: [{ kind: 'person', id: 9001 } as const] }, 'cannotBeAsked'],
  ])('refuses %s', async (_what, over, kind) => {
    const room = memoryNewsroom()
    const input = { context: by(editor), commission: brief, invited: units, ...over }
    expect(await askForCopy(room.newsroom, input)).toMatchObject({ ok: false, kind })
    expect(room.state.ledger).toHaveLength(0)
  })
})

describe('answering a commission', () => {
  it('is done by filing a draft for it, or the draft is not filed', async () => {
    const { room, id } = await asked()
    const draft = {
      context: by(unit),
      copy: copy(),
      coOrganizerId: null,
      rubricId: null,
      source: null,
      plannedLength: null,
      unitSignOff: null,
    }
    const filed = await createArticle(room.newsroom, { ...draft, commissionId: id })
    const articleId = filed.ok ? filed.value.id : null
    expect(
      room.state.commissions[0]?.invitations.find(({ answeredAt }) => answeredAt !== null),
    ).toMatchObject({
      articleId,
    })
    const wrong = await createArticle(room.newsroom, { ...draft, commissionId: id + 1 })
    expect(wrong.ok).toBe(false)
    expect(room.state.articles).toHaveLength(1)
  })

  it('takes the copy of a unit that was asked, through its correspondent', async () => {
    const { room, answer } = await asked()
    expect(await answer(unit, 71)).toMatchObject({ ok: true })
    const answered = room.state.commissions[0]?.invitations.find(({ coOrganizerId }) => coOrganizerId === 31)
    expect(answered).toMatchObject({ articleId: 71, answeredAt: '2026-11-18T09:00:00.000Z' })
    expect(room.state.ledger.at(-1)).toMatchObject({ act: 'answerCommission', detail: { articleId: 71 } })
  })

  it('takes a second story of the same unit beside the first', async () => {
    const { room, answer } = await asked()
    await answer(unit, 71)
    await answer(unit, 72)
    const theirs = room.state.commissions[0]?.invitations.filter(({ coOrganizerId }) => coOrganizerId === 31)
    expect(theirs?.map(({ articleId }) => articleId)).toEqual([71, 72])
  })

  it('takes no copy from whom it did not ask', async () => {
    const { answer, decline } = await asked()
    expect(await answer(reporter, 71)).toMatchObject({ kind: 'notInvited' })
    expect(await decline(reporter)).toMatchObject({ kind: 'notInvited' })
  })

  it('lets somebody decline with words only, and answer after all', async () => {
    const { room, answer, decline } = await asked([{ kind: 'person', id: 5 }])
    expect(await decline(reporter, ' ')).toMatchObject({ kind: 'reasonMissing' })
    expect(await decline(reporter)).toMatchObject({ ok: true })
    expect(room.state.commissions[0]?.invitations[0]?.declinedAt).not.toBeNull()
    expect(await answer(reporter, 73)).toMatchObject({ ok: true })
    expect(room.state.commissions[0]?.invitations[0]).toMatchObject({ articleId: 73, declinedAt: null })
    expect(await decline(reporter)).toMatchObject({ kind: 'commissionAnswered' })
  })
})

describe('closing a commission', () => {
  it('is for who sent it and for chiefs', async () => {
    const { close } = await asked()
    expect(await close(person('responsibleEditor'))).toMatchObject({ kind: 'notYourCommission' })
    expect(await close(reporter)).toMatchObject({ kind: 'notYourRole' })
    expect(await close(chief)).toMatchObject({ ok: true })
  })

  it('takes no copy afterwards, and is not closed twice', async () => {
    const { answer, close } = await asked()
    expect(await close(editor)).toMatchObject({ ok: true })
    expect(await answer(unit, 71)).toMatchObject({ kind: 'commissionClosed' })
    expect(await close(editor)).toMatchObject({ kind: 'commissionClosed' })
  })

  it('says so of one that is not there', async () => {
    const { room } = await asked()
    const missing = { context: by(chief), commissionId: 404 }
    expect(await closeCommission(room.newsroom, missing)).toMatchObject({ kind: 'notFound' })
  })
})
