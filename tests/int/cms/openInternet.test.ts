import { describe, expect, it } from 'vitest'
import { cms } from '../../../src/runtime'
import { graphql, person, rest, typed } from '../../support/doors'

/** What Payload leaves open by default, and is shut here. */
describe('on the open internet', () => {
  it('nobody makes themselves the first user', async () => {
    const payload = await cms()
    const findOne = payload.db.findOne
    payload.db.findOne = (() => {
      payload.db.findOne = findOne
      return Promise.resolve(null) // the first look finds no user, as on a fresh site
    }) as typeof findOne
    await rest(null, 'POST', '/users/first-register', {
      username: 'intruder',
      password: 'correct horse battery',
      name: '不速之客',
    })
    const { docs } = await payload.find({ collection: 'users', where: { username: { equals: 'intruder' } } })
    expect(docs).toEqual([])
  })

  it('the job runner answers nobody, not even an administrator by GET', async () => {
    const admin = await person(['administrator'])
    for (const who of [null, admin])
      expect((await rest(who, 'GET', '/payload-jobs/run')).status).toBeGreaterThanOrEqual(400)
  })

  it('no reader takes a whole collection with limit=0', async () => {
    const reporter = await person(['reporter'])
    const payload = await cms()
    await rest(reporter, 'POST', '/articles', typed())
    const { body } = await rest(reporter, 'GET', '/articles?limit=0&pagination=false')
    expect(body['limit']).toBe(200)
    expect(payload.config.maxDepth).toBeLessThanOrEqual(3)
  })

  it('a password of three characters is refused with words', async () => {
    const admin = await person(['administrator'])
    const { status, body } = await rest(admin, 'POST', '/users', {
      username: 'kurz',
      password: 'abc',
      name: '某',
    })
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toContain('10')
  })

  it('a visitor learns nothing from GraphQL', async () => {
    const { body } = await graphql(
      null,
      '{ Articles { docs { id headline } } Users { docs { id username } } Newspaper { name } }',
    )
    const data = (body['data'] ?? {}) as Record<string, { docs?: unknown[] } | null>
    expect(Object.values(data).flatMap((one) => one?.docs ?? [])).toEqual([])
  })

  it('somebody who signs in at the moment a role ends does not bring it back', async () => {
    const payload = await cms()
    const editor = await person(['responsibleEditor'])
    const { docs } = await payload.find({ collection: 'roles', where: { person: { equals: editor.id } } })
    await Promise.all([
      payload.login({
        collection: 'users',
        data: { username: editor.username, password: 'correct horse battery' },
      }),
      payload.update({ collection: 'roles', id: docs[0]?.id ?? 0, data: { until: '2021-01-01T00:00:00Z' } }),
    ])
    expect((await rest(editor, 'GET', '/articles')).status).toBe(403)
  })

  it('signing out ends the session at once', async () => {
    const editor = await person(['responsibleEditor'])
    expect((await rest(editor, 'POST', '/users/logout')).status).toBe(200)
    expect((await rest(editor, 'GET', '/articles')).status).toBe(403)
  })

  it('guessing a password is slowed down at Payload’s own door, and locks nobody out', async () => {
    const chief = await person(['dutyChiefEditor'])
    const tries = Array.from({ length: 14 }, () => ({ username: chief.username, password: 'a wrong guess' }))
    const answers = await Promise.all(tries.map((one) => rest(null, 'POST', '/users/login', one)))
    const statuses = answers.map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set([401, 429]))
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(3)
    const payload = await cms()
    const signIn = { username: chief.username, password: 'correct horse battery' }
    expect((await payload.login({ collection: 'users', data: signIn })).token).toBeTruthy()
  })

  it('says in words that the database is away', async () => {
    const editor = await person(['responsibleEditor'])
    const payload = await cms()
    const find = payload.db.find
    payload.db.find = () =>
      Promise.reject(
        new Error('Failed query', { cause: Object.assign(new Error('gone'), { code: '57P01' }) }),
      )
    const { status, body } = await rest(editor, 'GET', '/rubrics')
    payload.db.find = find
    expect(status).toBe(503)
    expect(body.errors?.[0]?.message).toContain('数据库暂时连不上')
  })

  it('nobody is told that a mail was sent', async () => {
    const { status, body } = await rest(null, 'POST', '/users/forgot-password', { username: 'anyone' })
    expect(status).toBe(403)
    expect(body.errors?.[0]?.message).toContain('系统管理员')
  })
})
