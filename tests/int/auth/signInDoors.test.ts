import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkPassword } from '../../../src/auth/checkPassword'
import { sealSecret } from '../../../src/auth/sealSecret'
import { actorOf } from '../../../src/cms/access/actorOf'
import { openDatabase } from '../../../src/cms/database/openDatabase'
import { signInTries } from '../../../src/cms/signIn/signInTries'
import { disablePerson } from '../../../src/commands/disablePerson'
import { enablePerson } from '../../../src/commands/enablePerson'
import { resetSecondFactors } from '../../../src/commands/resetSecondFactors'
import { challengeStore } from '../../../src/newsroom/signIn/challengeStore'
import { recoveryCodeStore } from '../../../src/newsroom/signIn/recoveryCodeStore'
import { secondFactorStore } from '../../../src/newsroom/signIn/secondFactorStore'
import { triesStore } from '../../../src/newsroom/signIn/triesStore'
import { createLocalReq } from 'payload'
import { cms, newsroom } from '../../../src/runtime'
import type { SignedIn } from '../../support/doors'
import { graphql, person, rest, typed } from '../../support/doors'

const password = 'correct horse battery'
const stores = async () => openDatabase(await cms())

async function withFactor(roles: Parameters<typeof person>[0]): Promise<SignedIn> {
  const who = await person(roles)
  const factors = secondFactorStore(await stores())
  await factors.beginTotp({
    personId: who.id,
    name: '手机',
    sealedSecret: sealSecret('JBSWY3DPEHPK3PXP', who.id),
  })
  const [begun] = await factors.totps(who.id, false)
  await factors.takeStep(begun?.id ?? 0, 100)
  return who
}

const login = (who: SignedIn, given = password) =>
  rest(null, 'POST', '/users/login', { username: who.username, password: given })
const kindsOf = (body: Awaited<ReturnType<typeof rest>>['body']) =>
  body.errors?.map(({ data }) => data?.['kind'])
const me = async (who: SignedIn) => (await rest(who, 'GET', '/users/me')).body['user']

async function contextOf(who: SignedIn) {
  const payload = await cms()
  const user = await payload.findByID({ collection: 'users', id: who.id })
  const actor = await actorOf(await createLocalReq({ user: { ...user, collection: 'users' } }, payload))
  if (!actor) throw new Error('The administrator is nobody.')
  return { actor, requestId: null, address: null }
}

describe('Payload’s own doors', () => {
  let admin: SignedIn
  beforeAll(async () => {
    admin = await person(['administrator'])
  })

  test('open a session by password to whoever has no second factor, and to nobody who has', async () => {
    const plain = await person(['reporter'])
    expect((await login(plain)).body['token']).toBeTypeOf('string')
    const guarded = await withFactor(['dutyChiefEditor'])
    const answer = await login(guarded)
    expect(answer.status).toBe(403)
    expect(answer.body['token']).toBeUndefined()
    expect(kindsOf(answer.body)).toEqual(['secondFactorAtDesk'])
    expect(answer.body.errors?.[0]?.message).toContain('/desk/sign-in')
    const query =
      'mutation ($username: String!, $password: String!) { loginUser(username: $username, password: $password) { token } }'
    const { body } = await graphql(null, query, { username: guarded.username, password })
    expect(JSON.stringify(body)).not.toMatch(/"token":"/)
    const { docs } = await (
      await cms()
    ).find({
      collection: 'users',
      where: { id: { equals: guarded.id } },
      showHiddenFields: true,
    })
    expect(docs[0]?.sessions).toHaveLength(1) // of the time before there was a factor
  })

  test('say no more of a wrong password than before', async () => {
    const guarded = await withFactor(['reporter'])
    const { status, body } = await login(guarded, 'not-the-password')
    expect(status).toBe(401)
    expect(kindsOf(body)).not.toContain('secondFactorAtDesk')
  })

  test('open none by password alone where the newspaper demands a second factor', async () => {
    const payload = await cms()
    const [chief, reporter] = [await person(['dutyChiefEditor']), await person(['reporter'])]
    const set = (secondFactor: 'nobody' | 'leaders' | 'everyone') =>
      payload.updateGlobal({ slug: 'newspaper', data: { name: '报', cn: 'CN', secondFactor } })
    await set('leaders')
    expect((await login(chief)).status).toBe(403)
    expect((await login(reporter)).status).toBe(200)
    await set('everyone')
    expect((await login(reporter)).status).toBe(403)
    await set('nobody')
  })

  test('a password is checked without a session', async () => {
    const who = await withFactor(['reporter'])
    expect(await checkPassword(who.username, password)).toBe(who.id)
    expect(await checkPassword(who.username, 'wrong')).toBeNull()
    expect(await checkPassword('nobody-of-this-name', password)).toBeNull()
  })

  test('a person who is disabled is nobody at once, at every door, and comes back with a new sign-in', async () => {
    const who = await person(['responsibleEditor'])
    const filed = await rest(who, 'POST', '/articles', typed())
    expect(filed.status).toBe(201)
    const context = await contextOf(admin)
    const room = await newsroom()
    expect(await disablePerson(room, { context, personId: who.id, reason: '离职' })).toMatchObject({
      ok: true,
    })
    expect(await me(who)).toBeNull()
    expect((await rest(who, 'GET', '/articles')).status).toBe(403)
    expect((await rest(who, 'POST', '/articles', typed())).status).toBe(403)
    const { body } = await graphql(who, '{ Articles { docs { id } } }')
    expect((body['data'] as { Articles: unknown } | undefined)?.Articles ?? null).toBeNull()
    expect(kindsOf((await login(who)).body)).toEqual(['personDisabled'])
    expect(await checkPassword(who.username, password)).toBe('disabled')
    expect(await enablePerson(room, { context, personId: who.id, reason: '返聘' })).toMatchObject({
      ok: true,
    })
    expect(await me(who)).toBeNull() // the old session is over for good
    expect((await login(who)).status).toBe(200)
  })

  test('a session row that was written back opens nothing to whoever is disabled', async () => {
    const who = await person(['responsibleEditor'])
    const payload = await cms()
    const before = await payload.db.findOne({
      collection: 'users',
      where: { id: { equals: who.id } },
    })
    const context = await contextOf(admin)
    await disablePerson(await newsroom(), { context, personId: who.id, reason: '离职' })
    await payload.db.updateOne({ collection: 'users', id: who.id, data: { ...before, updatedAt: null } })
    expect((await rest(who, 'GET', '/articles')).status).toBe(403)
    expect((await rest(who, 'POST', '/articles', typed())).status).toBe(403)
  })

  test('an administrator’s reset takes factors and sessions away', async () => {
    const who = await withFactor(['reporter'])
    const context = await contextOf(admin)
    await resetSecondFactors(await newsroom(), { context, personId: who.id, reason: '手机丢失' })
    expect(await me(who)).toBeNull()
    expect((await login(who)).status).toBe(200)
  })

  test('two administrators cannot shut each other out at once', async () => {
    const payload = await cms()
    const rivals = [await person(['administrator']), await person(['administrator'])] as const
    const contexts = [await contextOf(rivals[0]), await contextOf(rivals[1])] as const
    const now = new Date().toISOString()
    await payload.update({
      collection: 'roles',
      where: {
        and: [{ role: { equals: 'administrator' } }, { person: { not_in: rivals.map(({ id }) => id) } }],
      },
      data: { until: now },
    })
    const room = await newsroom()
    const outcomes = await Promise.all([
      disablePerson(room, { context: contexts[0], personId: rivals[1].id, reason: '一' }),
      disablePerson(room, { context: contexts[1], personId: rivals[0].id, reason: '二' }),
    ])
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ kind: 'lastAdministrator' })
  })
})

describe('a role that changes in the middle of a session', () => {
  test('counts from the next request at REST, GraphQL and in what commands are told', async () => {
    const payload = await cms()
    const who = await person(['responsibleEditor'])
    const query = '{ Articles { docs { id } } }'
    const graphqlSees = async () =>
      ((await graphql(who, query)).body['data'] as { Articles?: { docs?: unknown[] } } | undefined)?.Articles
        ?.docs
    expect((await rest(who, 'GET', '/articles')).status).toBe(200)
    expect(await graphqlSees()).toBeDefined()
    expect((await contextOf(who)).actor.roles).toEqual(['responsibleEditor'])
    await payload.update({
      collection: 'roles',
      where: { person: { equals: who.id } },
      data: { until: new Date(Date.now() - 1000).toISOString() },
    })
    expect((await rest(who, 'GET', '/articles')).status).toBe(403)
    expect((await rest(who, 'POST', '/articles', typed())).status).toBe(403)
    expect(await graphqlSees()).toBeUndefined()
    expect((await contextOf(who)).actor.roles).toEqual([])
  })
})

describe('what is taken once', () => {
  test('a step of 30 s, also by two at once, and none before it afterwards', async () => {
    const who = await withFactor(['reporter'])
    const factors = secondFactorStore(await stores())
    const [totp] = await factors.totps(who.id, true)
    const taken = await Promise.all([1, 2, 3].map(() => factors.takeStep(totp?.id ?? 0, 500)))
    expect(taken.filter(Boolean)).toHaveLength(1)
    expect(await factors.takeStep(totp?.id ?? 0, 499)).toBe(false)
    expect(await factors.takeStep(totp?.id ?? 0, 501)).toBe(true)
  })

  test('a recovery code, a challenge, and a passkey’s counter', async () => {
    const who = await person(['reporter'])
    const database = await stores()
    const codes = recoveryCodeStore(database)
    await codes.replace(who.id, ['a', 'b'])
    expect(await Promise.all(['a', 'a', 'a'].map((hash) => codes.take(who.id, hash)))).toEqual(
      expect.arrayContaining([true, false, false]),
    )
    expect(await codes.left(who.id)).toBe(1)
    const challenges = challengeStore(database)
    const ask = (seconds: number) =>
      challenges.open({ purpose: 'secondFactor', personId: who.id, challenge: null, seconds })
    const id = await ask(60)
    const taken = await Promise.all([1, 2, 3].map(() => challenges.take(id, 'secondFactor')))
    expect(taken.filter((one) => one !== null)).toHaveLength(1)
    const stale = await ask(-1)
    expect(await challenges.find(stale, 'secondFactor')).toBeNull()
    expect(await challenges.take(stale, 'secondFactor')).toBeNull()
    expect(await challenges.take('no such thing', 'secondFactor')).toBeNull()
    const factors = secondFactorStore(database)
    const credentialId = randomUUID()
    await factors.addPasskey({
      personId: who.id,
      name: '钥匙',
      credentialId,
      publicKey: 'AA',
      counter: 5,
      transports: ['usb'],
    })
    const passkey = await factors.passkey(credentialId)
    expect(passkey).toMatchObject({ personId: who.id, counter: 5, transports: ['usb'] })
    const factorId = passkey?.factorId ?? 0
    expect([await factors.takeCounter(factorId, 5), await factors.takeCounter(factorId, 6)]).toEqual([
      false,
      true,
    ])
  })
})

describe('tries at the doors', () => {
  test('are ten at once for an address and account, in all instances together, and say how long to wait', async () => {
    const payload = await cms()
    const account = randomUUID()
    const instances = [signInTries(payload), signInTries(payload)]
    const waits = await Promise.all(
      Array.from({ length: 30 }, (_, index) => instances[index % 2]?.take('203.0.113.7', account)),
    )
    const through = waits.filter((wait) => wait === 0).length
    expect(through).toBeGreaterThanOrEqual(10)
    expect(through).toBeLessThanOrEqual(11) // one may come back while the thirty run
    expect(Math.max(...waits.map((wait) => wait ?? 0))).toBeLessThanOrEqual(6)
    expect(await instances[0]?.take('198.51.100.2', account)).toBe(0) // the chief’s own address has its own
  })

  test('make the next answer later after wrong passwords from anywhere, by three seconds at most', async () => {
    const tries = signInTries(await cms())
    const account = randomUUID()
    expect(await tries.delayFor(account)).toBe(0)
    await Promise.all(Array.from({ length: 40 }, () => tries.failed(account)))
    expect(await tries.delayFor(account)).toBe(3_000)
    await tries.succeeded(account)
    expect(await tries.delayFor(account)).toBe(0)
  })

  test('of codes are few for a challenge, and some for a person, wherever from', async () => {
    const tries = signInTries(await cms())
    const personId = 2_000_000_000 - Math.floor(Math.random() * 1e6)
    const ofOne = []
    for (let n = 0; n < 7; n += 1) ofOne.push(await tries.takeCode(personId, 'one'))
    expect(ofOne.map((wait) => wait === 0)).toEqual([true, true, true, true, true, false, false])
    let through = 5 // a challenge that has none left takes none of the person’s
    for (let n = 0; n < 30; n += 1) if ((await tries.takeCode(personId, `c${n}`)) === 0) through += 1
    expect(through).toBe(20)
  })

  test('leave no row once they have come back', async () => {
    const database = await stores()
    const tries = triesStore(database)
    const key = randomUUID()
    await tries.add(key, 0.001)
    await new Promise((resolve) => setTimeout(resolve, 20))
    await tries.sweep(0.001)
    expect(await tries.held(key, 1_000_000)).toBe(0)
  })

  test('are counted at Payload’s own door too', async () => {
    const who = await person(['reporter'])
    const tries = signInTries(await cms())
    for (let n = 0; n < 10; n += 1) await tries.take('unknown', who.username) // a request without a network has no address
    const { status, body } = await login(who)
    expect([status, kindsOf(body)]).toEqual([429, ['tooManyTries']])
  })
})
