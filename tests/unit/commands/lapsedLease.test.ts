import { describe, expect, it } from 'vitest'
import { holdLease } from '../../../src/commands/holdLease'
import { saveArticle } from '../../../src/commands/saveArticle'
import { takeOverLease } from '../../../src/commands/takeOverLease'
import { article, by, copy, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'

const editor = person('responsibleEditor', { id: 1, name: '周敏' })
const other = person('responsibleEditor', { id: 2, name: '何川' })
const now = new Date('2026-11-18T09:00:00.000Z')
const heldBy = (name: string, secondsAgo: number) => ({
  articleId: 1,
  personId: 2,
  personName: name,
  since: '2026-11-18T08:00:00.000Z',
  renewedAt: new Date(now.getTime() - secondsAgo * 1000).toISOString(),
})
const save = { context: by(editor), articleId: 1, baseRev: 1, edit: { copy: copy({ headline: '新题' }) } }

describe('a lease', () => {
  it('lapses sixty seconds after its writer was last heard of', async () => {
    const room = (secondsAgo: number) =>
      memoryNewsroom({ articles: [article()], leases: [heldBy('何川', secondsAgo)] }, now)
    expect(await saveArticle(room(59).newsroom, save)).toMatchObject({ kind: 'leaseHeld' })
    expect(await saveArticle(room(61).newsroom, save)).toMatchObject({ ok: true })
    const lapsed = room(61)
    expect(await holdLease(lapsed.newsroom, { context: by(editor), articleId: 1 })).toMatchObject({
      value: { personName: '周敏', since: now.toISOString() },
    })
  })

  it('does not stop who saves details alone', async () => {
    const room = memoryNewsroom({ articles: [article()], leases: [heldBy('何川', 5)] }, now)
    const edit = { plannedLength: 800 }
    expect(await saveArticle(room.newsroom, { ...save, edit })).toMatchObject({ ok: true })
  })

  it('leaves in the ledger who took over from whom, and nothing where nobody was writing', async () => {
    const room = memoryNewsroom({ articles: [article()], leases: [heldBy('何川', 5)] }, now)
    await takeOverLease(room.newsroom, { context: by(editor), articleId: 1 })
    expect(room.state.ledger).toMatchObject([
      { act: 'takeOver', person: { id: 1 }, detail: { from: { id: other.id, name: '何川' } } },
    ])
    await takeOverLease(room.newsroom, { context: by(editor), articleId: 1 })
    expect(room.state.ledger).toHaveLength(1)
  })
})
