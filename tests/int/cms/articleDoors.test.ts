import { beforeAll, describe, expect, it } from 'vitest'
import { graphql, person, rest, typed } from '../../support/doors'
import type { SignedIn } from '../../support/doors'
import { ownerPool } from '../../support/ownerPool'
import { cms, newsroom } from '../../../src/runtime'
import { actorOfUser } from '../../support/actorOfUser'
import { submitArticle } from '../../../src/commands/submitArticle'

/** Every way round the commands that Payload offers: none changes a state, each change of copy meets the rules. */
describe('an article at Payload’s own doors', () => {
  let reporter: SignedIn
  let other: SignedIn
  let editor: SignedIn
  let auditor: SignedIn
  let admin: SignedIn
  beforeAll(async () => {
    reporter = await person(['reporter'])
    other = await person(['reporter'])
    editor = await person(['responsibleEditor'])
    auditor = await person(['auditor'])
    admin = await person(['administrator'])
  })

  const file = async (fields = {}) => {
    const { status, body } = await rest(reporter, 'POST', '/articles', typed(fields))
    expect(status).toBe(201)
    return body.doc as { id: number; rev: number; copyHash: string; reviewState: string }
  }
  const read = async (id: number) =>
    (await rest(editor, 'GET', `/articles/${id}`)).body as Record<string, unknown>
  const submitted = async () => {
    const { id } = await file()
    const outcome = await submitArticle(await newsroom(), {
      context: { actor: await actorOfUser(reporter), requestId: null, address: null },
      articleId: id,
      baseRev: 1,
    })
    expect(outcome).toMatchObject({ ok: true })
    return id
  }

  it('is filed as a draft whatever the request says', async () => {
    const { id } = await file({
      reviewState: 'approved',
      number: '2026-999999',
      passes: [{ stage: 'finalReview' }],
      authors: [other.id],
      rev: 77,
    })
    expect(await read(id)).toMatchObject({
      reviewState: 'draft',
      number: null,
      passes: [],
      authors: [reporter.id],
      rev: 1,
    })
  })

  it('keeps its state, passes and number against a PATCH', async () => {
    const { id, rev } = await file()
    const { status } = await rest(reporter, 'PATCH', `/articles/${id}`, {
      rev,
      reviewState: 'approved',
      passes: [{}],
      number: 'x',
    })
    expect(status).toBe(200)
    expect(await read(id)).toMatchObject({ reviewState: 'draft', passes: [], number: null })
  })

  it('keeps its state against GraphQL', async () => {
    const { id, rev } = await file()
    const { body } = await graphql(
      reporter,
      `
        mutation ($id: Int!, $rev: Float!) {
          updateArticle(id: $id, data: { rev: $rev, reviewState: approved }) {
            id
            reviewState
          }
        }
      `,
      { id, rev },
    )
    expect(JSON.stringify(body)).not.toContain('"approved"')
    expect(await read(id)).toMatchObject({ reviewState: 'draft' })
  })

  it('refuses a write that names no revision, and a stale one with both texts', async () => {
    const { id, rev } = await file()
    expect((await rest(reporter, 'PATCH', `/articles/${id}`, { headline: '改一' })).status).toBe(428)
    expect((await rest(reporter, 'PATCH', `/articles/${id}`, { rev, headline: '改二' })).status).toBe(200)
    const late = await rest(reporter, 'PATCH', `/articles/${id}`, { rev, headline: '改三' })
    expect(late.status).toBe(409)
    expect(JSON.stringify(late.body.errors?.[0]?.data)).toContain('改二')
    expect(JSON.stringify(late.body.errors?.[0]?.data)).toContain('改三')
    expect(await read(id)).toMatchObject({ headline: '改二', rev: rev + 1 })
  })

  it('lets one of two simultaneous writes win, and tells the other', async () => {
    const { id, rev } = await file()
    const answers = await Promise.all(
      ['甲', '乙'].map((headline) => rest(reporter, 'PATCH', `/articles/${id}`, { rev, headline })),
    )
    expect(answers.map((one) => one.status).toSorted()).toEqual([200, 409])
  })

  it('refuses the stale revision in a bulk update and in GraphQL', async () => {
    const { id, rev } = await file()
    await rest(reporter, 'PATCH', `/articles/${id}`, { rev, headline: '新题' })
    const bulk = await rest(editor, 'PATCH', `/articles?where[id][equals]=${id}`, { rev, headline: '旧稿' })
    expect(bulk.body.docs ?? []).toEqual([])
    const { body } = await graphql(
      editor,
      `
        mutation ($id: Int!, $rev: Float!) {
          updateArticle(id: $id, data: { rev: $rev, headline: "旧稿" }) {
            id
          }
        }
      `,
      { id, rev },
    )
    expect(body.errors?.length).toBeGreaterThan(0)
    expect(await read(id)).toMatchObject({ headline: '新题' })
  })

  it('is neither duplicated nor brought back to an old version by a door', async () => {
    const { id, rev } = await file()
    await rest(reporter, 'PATCH', `/articles/${id}`, { rev, headline: '第二稿' })
    const copies = await rest(editor, 'POST', `/articles/${id}/duplicate`, {})
    if (copies.status < 300)
      expect(copies.body.doc).toMatchObject({ reviewState: 'draft', number: null, passes: [] })
    const versions = await rest(
      editor,
      'GET',
      `/articles/versions?where[parent][equals]=${id}&sort=createdAt`,
    )
    const oldest = versions.body.docs?.[0]?.['id']
    expect((await rest(editor, 'POST', `/articles/versions/${oldest}`)).status).toBeGreaterThanOrEqual(400)
    expect(await read(id)).toMatchObject({ headline: '第二稿' })
  })

  it('is deleted by nobody', async () => {
    const { id } = await file()
    for (const who of [reporter, editor, admin, auditor]) {
      expect((await rest(who, 'DELETE', `/articles/${id}`)).status).toBe(403)
      expect((await rest(who, 'DELETE', `/articles?where[id][equals]=${id}`)).body.docs ?? []).toEqual([])
    }
    expect((await rest(editor, 'GET', `/articles/${id}`)).status).toBe(200)
  })

  it('is seen by its author and the newsroom, not by another reporter or an administrator', async () => {
    const { id } = await file()
    expect((await rest(reporter, 'GET', `/articles/${id}`)).status).toBe(200)
    expect((await rest(auditor, 'GET', `/articles/${id}`)).status).toBe(200)
    for (const who of [other, admin])
      expect([403, 404]).toContain((await rest(who, 'GET', `/articles/${id}`)).status)
    expect((await rest(reporter, 'GET', `/articles/versions?where[parent][equals]=${id}`)).status).toBe(403)
  })

  it('cannot be changed by its author once it is under review, nor by an auditor ever', async () => {
    const id = await submitted()
    const { rev } = await read(id)
    for (const who of [reporter, auditor, admin]) {
      expect([403, 404]).toContain(
        (await rest(who, 'PATCH', `/articles/${id}`, { rev, headline: '偷改' })).status,
      )
    }
  })

  it('loses its passes when its copy changes at a door, and the ledger says so', async () => {
    const owner = ownerPool()
    const id = await submitted()
    await owner.query(
      `update articles set review_state = 'awaitingSecondReview', passes = jsonb_build_array(jsonb_build_object('stage', 'firstReview', 'personId', 1, 'personName', '某', 'copyHash', copy_hash, 'at', '2026-01-01T00:00:00Z')) where id = $1`,
      [id],
    )
    const { rev } = await read(id)
    expect((await rest(editor, 'PATCH', `/articles/${id}`, { rev, headline: '编辑改过的标题' })).status).toBe(
      200,
    )
    expect(await read(id)).toMatchObject({ reviewState: 'awaitingFirstReview', passes: [] })
    const { rows } = await owner.query(
      `select content from ledger.entries where subject_kind = 'article' and subject_id = $1 order by number desc limit 1`,
      [id],
    )
    expect(rows[0]?.content).toMatchObject({
      act: 'changeCopy',
      person: { id: editor.id },
      detail: { voided: ['firstReview'] },
    })
    await owner.end()
  })

  it('refuses copy that is no copy, in words', async () => {
    const { status, body } = await rest(
      reporter,
      'POST',
      '/articles',
      typed({ body: [{ kind: 'script', text: 1 }] }),
    )
    expect(status).toBe(400)
    expect(body.errors?.[0]?.message).toContain('body')
  })

  it('keeps a byline that cannot be parsed as text', async () => {
    const { id } = await file({ bylineText: '(???，待查!!)' })
    expect(await read(id)).toMatchObject({ bylineText: '(???，待查!!)', bylines: [] })
  })

  it('tells a secret by no filter on a field that the asker may not read', async () => {
    const probe = await rest(reporter, 'GET', '/users?where[hash][like]=a')
    expect(probe.status).toBeGreaterThanOrEqual(400)
  })

  it('stays as it was when the commit fails', async () => {
    const { id, rev } = await file()
    const payload = await cms()
    const commit = payload.db.commitTransaction
    payload.db.commitTransaction = async (transaction) => {
      await payload.db.rollbackTransaction(await transaction)
      return commit(transaction)
    }
    const late = await rest(reporter, 'PATCH', `/articles/${id}`, { rev, headline: '没存上' })
    payload.db.commitTransaction = commit
    expect(late.status).toBe(503)
    expect(await read(id)).toMatchObject({ headline: typed().headline })
  })

  it('keeps its state also where access and field access were passed over', async () => {
    const { id, rev } = await file()
    const payload = await cms()
    const user = {
      ...(await payload.findByID({ collection: 'users', id: reporter.id })),
      collection: 'users' as const,
    }
    const data = {
      rev,
      reviewState: 'approved' as const,
      number: '2026-999999',
      passes: [{ stage: 'finalReview' }],
    }
    await payload.update({ collection: 'articles', id, data, user, overrideAccess: true })
    expect(await read(id)).toMatchObject({ reviewState: 'draft', number: null, passes: [] })
  })

  it('finds issues and pages shut to every write that is no act, access passed over or not', async () => {
    const payload = await cms()
    const issue = { date: '1999-01-01', number: 1, serialNumber: -1, state: 'published' as const, rev: 1 }
    const planned = payload.create({ collection: 'issues', data: issue, overrideAccess: true })
    await expect(planned).rejects.toThrow('采编流程')
    const page = { issue: 1, number: 99, title: '假版', state: 'signedOff' as const, rev: 1 }
    const made = payload.create({ collection: 'pages', data: page, overrideAccess: true })
    await expect(made).rejects.toThrow('采编流程')
  })
})
