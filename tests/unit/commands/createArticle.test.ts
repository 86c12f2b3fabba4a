import { describe, expect, it } from 'vitest'
import { createArticle } from '../../../src/commands/createArticle'
import { by, copy, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'

const draft = {
  copy: copy(),
  coOrganizerId: null,
  rubricId: null,
  source: null,
  plannedLength: null,
  unitSignOff: null,
}

describe('filing a story', () => {
  it('makes a draft whose authors are who files it and the accounts behind its byline', async () => {
    const room = memoryNewsroom({ accountsByName: { 林知远: 9 } })
    const result = await createArticle(room.newsroom, {
      context: by(person('reporter', { id: 4 })),
      ...draft,
    })
    expect(result).toMatchObject({ ok: true, value: { state: 'draft', authorIds: [4, 9], number: null } })
    expect(room.state.ledger).toMatchObject([{ act: 'fileArticle', person: { id: 4, role: 'reporter' } }])
  })

  it('is for the correspondent’s own unit, and for no other', async () => {
    const room = memoryNewsroom()
    const context = by(person('correspondent', { coOrganizerIds: [3] }))
    expect(await createArticle(room.newsroom, { context, ...draft, coOrganizerId: 8 })).toMatchObject({
      kind: 'notYourUnit',
    })
    expect(room.state).toMatchObject({ articles: [], ledger: [] })
    expect(await createArticle(room.newsroom, { context, ...draft })).toMatchObject({
      value: { coOrganizerId: 3 },
    })
  })

  it('asks a correspondent of two units which one it is for', async () => {
    const context = by(person('correspondent', { coOrganizerIds: [3, 4] }))
    const { newsroom } = memoryNewsroom()
    expect(await createArticle(newsroom, { context, ...draft })).toMatchObject({ kind: 'notYourUnit' })
  })

  it('links a reporter’s story to the unit its byline leads to', async () => {
    const { newsroom } = memoryNewsroom({ unitsByName: { 云溪县科协: 6 } })
    const signed = copy({ bylines: [{ kind: 'organization', name: '云溪县科协', role: null }] })
    const context = by(person('reporter'))
    expect(await createArticle(newsroom, { context, ...draft, copy: signed })).toMatchObject({
      value: { coOrganizerId: 6 },
    })
  })

  it('is refused to those who do not write', async () => {
    const { newsroom } = memoryNewsroom()
    for (const role of ['administrator', 'auditor', 'proofreader', 'pageDesigner'] as const) {
      expect(await createArticle(newsroom, { context: by(person(role)), ...draft })).toMatchObject({
        kind: 'notYourRole',
      })
    }
  })
})
