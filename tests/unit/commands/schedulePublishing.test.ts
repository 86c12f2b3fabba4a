import { describe, expect, it } from 'vitest'
import { cancelSchedule } from '../../../src/commands/cancelSchedule'
import { publishIssue } from '../../../src/commands/publishIssue'
import { publishScheduled } from '../../../src/commands/publishScheduled'
import { schedulePublishing } from '../../../src/commands/schedulePublishing'
import { setPressTime } from '../../../src/commands/setPressTime'
import { memoryNewsroom } from '../../support/memoryNewsroom'
import { by, issue, person } from '../../support/builders'
import { granted, hireStaff, readyIssue } from '../../support/printedDay'

const now = new Date('2026-11-18T09:00:00.000Z')
const inAnHour = new Date('2026-11-18T10:00:00.000Z')
const chief = person('dutyChiefEditor')
const minute = 60_000

/** An issue that is ready, with a time that is over by so many ms (the clock in memory stands still). */
async function scheduled(late: number) {
  const room = memoryNewsroom({}, now)
  const here = { newsroom: room.newsroom, hire: async () => chief, nextDate: async () => '2026-11-19' }
  const staff = await hireStaff({
    ...here,
    hire: async (role) => person(role),
  })
  const { issue: closed } = await readyIssue(here, staff)
  granted(
    await schedulePublishing(room.newsroom, {
      context: by(staff.chief),
      issueId: closed.id,
      publishAt: inAnHour,
    }),
  )
  const [schedule] = room.state.schedules
  if (!schedule) throw new Error('Expected the time that was set.')
  room.state.schedules = [{ ...schedule, publishAt: new Date(now.getTime() - late).toISOString() }]
  const publish = (actor: typeof chief | null) =>
    publishScheduled(room.newsroom, { issueId: closed.id, requestId: null, actorOf: async () => actor })
  return { room, closed, staff, publish }
}

describe('setting a time of publishing', () => {
  const room = () => memoryNewsroom({ issues: [issue({ state: 'closed' })] }, now)
  const at = (publishAt: Date, context = by(chief)) => ({ context, issueId: 21, publishAt })

  it('keeps the time with who set it, and says so in the ledger', async () => {
    const held = room()
    const answer = await schedulePublishing(held.newsroom, at(inAnHour))
    expect(answer).toMatchObject({ ok: true, value: { state: 'waiting', personId: chief.id } })
    expect(held.state.ledger).toMatchObject([
      { act: 'schedulePublishing', detail: { publishAt: inAnHour.toISOString() } },
    ])
  })

  it('is refused for a time that is over or now', async () => {
    const { newsroom } = room()
    for (const past of [now, new Date(now.getTime() - 1), new Date(0)])
      expect(await schedulePublishing(newsroom, at(past))).toMatchObject({ kind: 'scheduleTimePast' })
    expect(await schedulePublishing(newsroom, at(now))).toMatchObject({
      params: { time: '2026-11-18 17:00' },
    })
  })

  it('is the duty chief’s alone, and not for what is published', async () => {
    const { newsroom } = room()
    expect(await schedulePublishing(newsroom, at(inAnHour, by(person('deskChief'))))).toMatchObject({
      kind: 'notYourRole',
    })
    const over = memoryNewsroom({ issues: [issue({ state: 'published' })] }, now)
    expect(await schedulePublishing(over.newsroom, at(inAnHour))).toMatchObject({ kind: 'issuePublished' })
  })

  it('can be set anew and cancelled, once', async () => {
    const held = room()
    granted(await schedulePublishing(held.newsroom, at(inAnHour)))
    granted(await schedulePublishing(held.newsroom, at(new Date(inAnHour.getTime() + minute))))
    expect(held.state.schedules).toHaveLength(1)
    granted(await cancelSchedule(held.newsroom, { context: by(chief), issueId: 21 }))
    expect(await cancelSchedule(held.newsroom, { context: by(chief), issueId: 21 })).toMatchObject({
      kind: 'scheduleNotWaiting',
    })
    expect(held.state.ledger.map(({ act }) => act)).toEqual([
      'schedulePublishing',
      'schedulePublishing',
      'cancelSchedule',
    ])
  })
})

describe('publishing when the time has come', () => {
  it('publishes once, in the name of whoever set the time', async () => {
    const { room, staff, publish } = await scheduled(0)
    expect(await publish(staff.chief)).toMatchObject({ ok: true })
    expect(await publish(staff.chief)).toMatchObject({ kind: 'scheduleNotDue' })
    expect(room.state.published).toHaveLength(1)
    expect(room.state.schedules).toMatchObject([{ state: 'published' }])
    expect(room.state.ledger.filter(({ act }) => act === 'publishIssue')).toMatchObject([
      { person: { id: staff.chief.id }, detail: { publishAt: now.toISOString() } },
    ])
  })

  it('never publishes early', async () => {
    const { room, staff, publish } = await scheduled(-1)
    expect(await publish(staff.chief)).toMatchObject({ kind: 'scheduleNotDue' })
    expect(room.state.published).toHaveLength(0)
    expect(room.state.schedules).toMatchObject([{ state: 'waiting' }])
  })

  it('keeps a refusal with its reason where the role is lost or the account is disabled', async () => {
    const lost = await scheduled(0)
    expect(await lost.publish(person('auditor'))).toMatchObject({ kind: 'notYourRole' })
    expect(lost.room.state.schedules).toMatchObject([{ state: 'refused', refusal: { kind: 'notYourRole' } }])
    expect(lost.room.state.ledger.at(-1)).toMatchObject({
      act: 'publishScheduled',
      decision: 'refused',
      person: null,
    })
    const gone = await scheduled(0)
    expect(await gone.publish(null)).toMatchObject({ kind: 'schedulerGone' })
    expect(gone.room.state.schedules).toMatchObject([
      { state: 'refused', refusal: { kind: 'schedulerGone' } },
    ])
    expect(gone.room.state.published).toHaveLength(0)
  })

  it('keeps how many faults stood against it', async () => {
    const { room, staff, publish } = await scheduled(0)
    room.state.pages = room.state.pages.map((page) => ({ ...page, state: 'proofing', signOff: null }))
    expect(await publish(staff.chief)).toMatchObject({ kind: 'issueNotPublishable' })
    expect(room.state.schedules).toMatchObject([
      { state: 'refused', refusal: { kind: 'issueNotPublishable', faults: 1 } },
    ])
  })

  it('has nothing to do once the issue was published by hand', async () => {
    const { room, closed, staff, publish } = await scheduled(0)
    granted(
      await publishIssue(room.newsroom, {
        context: by(staff.chief),
        issueId: closed.id,
        baseRev: room.issue(closed.id).rev,
      }),
    )
    expect(room.state.schedules).toMatchObject([{ state: 'published' }])
    expect(await publish(staff.chief)).toMatchObject({ kind: 'scheduleNotDue' })
    expect(room.state.published).toHaveLength(1)
  })
})

describe('setting the press time', () => {
  const pressAt = inAnHour
  it('is the desk chief’s, goes to the ledger, and is refused late or by others', async () => {
    const room = memoryNewsroom({ issues: [issue()] }, now)
    const set = (role: Parameters<typeof person>[0], baseRev: number) =>
      setPressTime(room.newsroom, { context: by(person(role)), issueId: 21, baseRev, pressAt })
    expect(await set('reporter', 1)).toMatchObject({ kind: 'notYourRole' })
    expect(await set('deskChief', 1)).toMatchObject({
      ok: true,
      value: { pressAt: pressAt.toISOString() },
    })
    expect(await set('deskChief', 1)).toMatchObject({ kind: 'staleRevision' })
    expect(room.state.ledger).toMatchObject([{ act: 'setPressTime', detail: { before: null } }])
  })
})
