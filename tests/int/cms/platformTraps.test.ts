import { sql } from 'drizzle-orm'
import sharp from 'sharp'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import config from '../../../payload.config'
import { REST_GET } from '@payloadcms/next/routes'
import { env } from '../../../src/env'
import { sessionDatabase } from '../../../src/cms/database/session'
import { cms } from '../../../src/runtime'
import { person, rest, typed, upload } from '../../support/doors'
import { ownerPool } from '../../support/ownerPool'

/** Where the platform bites, and that it does not bite here. */
describe('a read that fails inside a hook', () => {
  afterEach(async () => {
    ;(await cms()).collections.articles.config.hooks.afterChange.splice(1)
  })

  it('makes the whole write fail rather than vanish behind a 201', async () => {
    const payload = await cms()
    const reporter = await person(['reporter'])
    payload.collections.articles.config.hooks.afterChange.push(async ({ doc, req }) => {
      await payload.findByID({ collection: 'rubrics', id: 999_999, req }).catch(() => null) // somebody swallows it
      return doc
    })
    const headline = `钩子里的坑 ${Date.now()}`
    const { status } = await rest(reporter, 'POST', '/articles', typed({ headline }))
    expect(status).toBeGreaterThanOrEqual(500)
    const { docs } = await payload.find({ collection: 'articles', where: { headline: { equals: headline } } })
    expect(docs).toEqual([])
  })
})

describe('the app’s connection', () => {
  it('gives up on locks, long statements and idle transactions', async () => {
    const payload = await cms()
    const id = (await payload.db.beginTransaction()) ?? ''
    const { rows } = await sessionDatabase(payload, id).execute(sql`
      select current_setting('lock_timeout') as lock, current_setting('statement_timeout') as statement,
             current_setting('idle_in_transaction_session_timeout') as idle, current_user as who`)
    await payload.db.rollbackTransaction(id)
    expect(rows[0]).toMatchObject({ lock: '5s', statement: '30s', idle: '1min', who: 'banmian_app' })
  })

  it('may not rewrite the ledger or the record', async () => {
    const payload = await cms()
    for (const statement of [
      'update ledger.entries set number = 1',
      'delete from ledger.entries',
      'truncate ledger.entries',
      'delete from published.stories',
      'update published.issues set revision = 9',
      'create table public.zz_mine (id int)',
    ]) {
      const id = (await payload.db.beginTransaction()) ?? ''
      await expect(sessionDatabase(payload, id).execute(sql.raw(statement)), statement).rejects.toThrow()
      await payload.db.rollbackTransaction(id)
    }
  })

  it('survives a backend killed while it is checked out', async () => {
    const payload = await cms()
    const owner = ownerPool()
    await owner.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = 'banmian_app' and datname = current_database()`,
    )
    await owner.end()
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect((await payload.count({ collection: 'users' })).totalDocs).toBeGreaterThanOrEqual(0)
  })
})

describe('the configuration', () => {
  it('never pushes a schema, sends no telemetry, loads no avatar from outside', async () => {
    const settings = await config
    expect(settings.telemetry).toBe(false)
    expect(settings.admin.avatar).toBe('default')
    expect((await cms()).db).toMatchObject({ push: false })
  })

  it('runs nothing of Payload’s jobs and locks no document behind our back', async () => {
    const { collections, jobs } = await config
    expect(collections.map(({ slug }) => slug)).not.toContain('payload-locked-documents')
    expect(jobs.autoRun).toBeUndefined()
  })

  it('keeps every version of a story', async () => {
    const { collections } = await config
    expect(collections.find(({ slug }) => slug === 'articles')?.versions).toMatchObject({
      maxPerDoc: 0,
      drafts: false,
    })
  })
})

describe('a session cookie', () => {
  const withCookie = async (headers: Record<string, string>) => {
    const editor = await person(['responsibleEditor'])
    const request = new Request(new URL('/api/articles', env().BANMIAN_ORIGIN), {
      headers: { cookie: `payload-token=${editor.token}`, ...headers },
    })
    return (await REST_GET(config)(request, { params: Promise.resolve({ slug: ['articles'] }) })).status
  }

  it('counts from our own pages and from nobody else’s', async () => {
    expect(await withCookie({ origin: env().BANMIAN_ORIGIN })).toBe(200)
    expect(await withCookie({ origin: 'https://elsewhere.example' })).toBe(403)
    expect(await withCookie({ origin: 'null' })).toBe(403)
    expect(await withCookie({ 'sec-fetch-site': 'cross-site' })).toBe(403)
  })
})

describe('a photo', () => {
  const picture = () =>
    sharp({ create: { width: 40, height: 30, channels: 3, background: '#a33' } })
      .withExif({ IFD0: { Copyright: 'somebody' }, IFD3: { GPSLatitude: '30/1 40/1 0/1' } })
      .jpeg()
      .toBuffer()

  it('is stored under a random name, without the place where it was taken', async () => {
    const reporter = await person(['reporter'])
    const { status, body } = await upload(
      reporter,
      '/photos',
      { name: '暗访现场.jpg', type: 'image/jpeg', bytes: await picture() },
      { caption: '图说', credit: '某某 摄' },
    )
    expect(status).toBe(201)
    const name = String(body.doc?.['filename'])
    expect(name).toMatch(/^[0-9a-f-]{36}\.(jpg|jpeg)$/)
    const stored = await readFile(path.resolve(env().BANMIAN_DATA, 'media', name))
    expect((await sharp(stored).metadata()).exif).toBeUndefined()
    expect((await rest(null, 'GET', `/photos/file/${name}`)).status).toBe(403)
  })

  it.each([
    [
      'an SVG with a script',
      'x.svg',
      'image/svg+xml',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ],
    ['a page that calls itself a picture', 'x.jpg', 'image/jpeg', '<!doctype html><script>alert(1)</script>'],
  ])('is not %s', async (_what, name, type, text) => {
    const reporter = await person(['reporter'])
    const { status } = await upload(
      reporter,
      '/photos',
      { name, type, bytes: Buffer.from(text) },
      { caption: '图说', credit: '某某 摄' },
    )
    expect(status).toBeGreaterThanOrEqual(400)
  })
})
