import { describe, expect, it } from 'vitest'
import type { StoredArticle, StoredPage } from '../../../src/commands/ports'
import type { IssueForPress } from '../../../src/commands/Press'
import type { PublishFault } from '../../../src/commands/publishFaults'
import { publishIssue } from '../../../src/commands/publishIssue'
import { hashCopy } from '../../../src/newspaper/article/hashCopy'
import { hashJson } from '../../../src/newspaper/hashJson'
import { hashPage } from '../../../src/newspaper/page/hashPage'
import { article, by, copy, issue, page, person, threePasses } from '../../support/builders'
import { memoryPress } from '../../support/memoryPress'
import { placedBox, smallPage } from '../../support/placedPage'
import type { MemoryState } from '../../support/memoryNewsroom'
import { completeMasthead, memoryNewsroom } from '../../support/memoryNewsroom'

const chief = by(person('dutyChiefEditor'))

const approved = (id: number, given: Partial<StoredArticle> = {}) => {
  const text = given.copy ?? copy({ headline: `第${id}篇` })
  const passes = threePasses(hashCopy(text))
  return article({ id, copy: text, state: 'approved', passes, number: `2026-00000${id}`, ...given })
}

function signed(articles: readonly StoredArticle[], given: Partial<StoredPage> = {}): StoredPage {
  const laidOut = smallPage({ boxes: articles.map(({ id }) => placedBox(`article-${id}`)) })
  const placed = page({
    articleIds: articles.map(({ id }) => id),
    state: 'signedOff',
    placed: laidOut,
    placedHash: hashJson(laidOut),
    ...given,
  })
  const storyHashes = Object.fromEntries(articles.map(({ id, copy: text }) => [String(id), hashCopy(text)]))
  const pageHash = hashPage(placed, storyHashes)
  return { ...placed, signOff: { personId: 2, personName: '总编', at: '', pageHash, storyHashes }, ...given }
}

const stories = [approved(1), approved(2)]
const ready = (given: Partial<MemoryState> = {}) =>
  memoryNewsroom({
    articles: [...stories],
    issues: [issue({ state: 'closed' })],
    pages: [signed(stories)],
    ...given,
  })
const publish = (room: ReturnType<typeof memoryNewsroom>, baseRev = 1) =>
  publishIssue(room.newsroom, { context: chief, issueId: 21, baseRev })

async function faultsOf(given: Partial<MemoryState>): Promise<readonly PublishFault[]> {
  const room = ready(given)
  const before = structuredClone(room.state)
  const result = await publish(room)
  expect(result).toMatchObject({ ok: false, kind: 'issueNotPublishable' })
  expect(room.state).toEqual(before)
  return result.ok ? [] : (result.detail as { faults: readonly PublishFault[] }).faults
}
const kindsOf = async (given: Partial<MemoryState>) => (await faultsOf(given)).map((fault) => fault.kind)

describe('publishing an issue', () => {
  it('writes pages and stories to the record, in order, and one row to the ledger', async () => {
    const room = ready()
    expect(await publish(room)).toMatchObject({ ok: true, value: { state: 'published' } })
    expect(room.state.articles.map(({ state }) => state)).toEqual(['published', 'published'])
    expect(room.state.published).toMatchObject([
      { issue: { date: '2026-11-19' }, pages: [{ page: { number: 1 }, stories: [{ id: 1 }, { id: 2 }] }] },
    ])
    expect(room.state.ledger).toMatchObject([
      {
        act: 'publishIssue',
        detail: { pages: [{ stories: [{ id: 1, copyHash: stories[0]?.copyHash }, { id: 2 }] }] },
      },
    ])
  })

  it('leaves out a page that was left out, and its stories with it', async () => {
    const left = page({ id: 32, number: 2, articleIds: [9], leftOut: { reason: '稿件未到' } })
    const room = ready({ pages: [signed(stories), left], articles: [...stories, article({ id: 9 })] })
    expect(await publish(room)).toMatchObject({ ok: true })
    expect(room.state.published[0]?.pages).toHaveLength(1)
    expect(room.article(9).state).toBe('draft')
  })

  it('is done once', async () => {
    const room = ready()
    await publish(room)
    expect(await publish(room, 2)).toMatchObject({ kind: 'issueOutOfTurn' })
    expect(room.state.published).toHaveLength(1)
  })

  it('is the duty chief editor’s, from the revision they saw', async () => {
    const context = by(person(['deskChief', 'administrator']))
    expect(await publishIssue(ready().newsroom, { context, issueId: 21, baseRev: 1 })).toMatchObject({
      kind: 'notYourRole',
    })
    expect(await publish(ready(), 3)).toMatchObject({ kind: 'staleRevision' })
  })

  it('prints the placed pages, and keeps in the ledger which files went out', async () => {
    const room = ready()
    await publish(room)
    expect(room.state.printed).toMatchObject([{ pages: [{ number: 1 }] }])
    const [printed] = room.state.printed
    expect(room.state.ledger).toMatchObject([
      {
        detail: {
          pdf: printed?.pdf.hash,
          pages: [{ placedHash: room.page(31).placedHash, pdf: printed?.pages[0]?.pdf.hash }],
        },
      },
    ])
  })

  it('is refused where a page was laid out and signed anew while it was on the press', async () => {
    const room = ready()
    const other = signed(stories, {
      placed: smallPage(),
      placedHash: hashJson(smallPage()),
    })
    const press = {
      ...memoryPress,
      print: async (issue: IssueForPress) => {
        room.state.pages.splice(0, 1, other)
        return memoryPress.print(issue)
      },
    }
    expect(
      await publishIssue({ ...room.newsroom, press }, { context: chief, issueId: 21, baseRev: 1 }),
    ).toMatchObject({ ok: false, kind: 'issueChangedInPress' })
    expect(room.state.published).toEqual([])
    expect(room.issue(21).state).toBe('closed')
  })

  it('says what the press says where it cannot print', async () => {
    const room = ready()
    const press = {
      ...memoryPress,
      print: async () =>
        ({ ok: false, kind: 'photoFileUnreadable', params: { page: 1, photo: 'a.jpg' } }) as const,
    }
    expect(
      await publishIssue({ ...room.newsroom, press }, { context: chief, issueId: 21, baseRev: 1 }),
    ).toMatchObject({ kind: 'photoFileUnreadable' })
    expect(room.issue(21).state).toBe('closed')
  })

  it('leaves nothing behind where the record cannot be written', async () => {
    const room = ready()
    const failing = {
      ...room.newsroom,
      transact: <T>(...[act, work]: Parameters<typeof room.newsroom.transact<T>>) =>
        room.newsroom.transact<T>(act, (stores) =>
          work({
            ...stores,
            record: { ...stores.record, writeIssue: () => Promise.reject(new Error('database is away')) },
          }),
        ),
    }
    await expect(publishIssue(failing, { context: chief, issueId: 21, baseRev: 1 })).rejects.toThrow('away')
    expect(room.issue(21).state).toBe('closed')
    expect(room.article(1).state).toBe('approved')
    expect(room.state.ledger).toEqual([])
  })
})

describe('publishing is refused', () => {
  it('before the issue is closed', async () => {
    expect(await kindsOf({ issues: [issue()] })).toEqual(['issueNotClosed'])
  })

  it('with nothing to print', async () => {
    expect(await kindsOf({ pages: [] })).toEqual(['nothingToPublish'])
  })

  it('with an empty page', async () => {
    expect(await kindsOf({ pages: [signed([])] })).toEqual(['pageEmpty'])
  })

  it('while what a paper must print is missing', async () => {
    const faults = await faultsOf({ masthead: { ...completeMasthead, cn: '51-1999', printer: ' ' } })
    expect(faults).toMatchObject([{ kind: 'mastheadIncomplete', params: { items: 'cn,printer' } }])
  })

  it('while a page is not signed off', async () => {
    const faults = await faultsOf({ pages: [signed(stories, { state: 'proofing', signOff: null })] })
    expect(faults).toMatchObject([
      { kind: 'pageNotSignedOff', pageId: 31, params: { page: 1, state: 'proofing' } },
    ])
  })

  it('where a page was never laid out', async () => {
    expect(await kindsOf({ pages: [signed(stories, { placed: null, placedHash: null })] })).toEqual([
      'pageNotLaidOut',
    ])
  })

  it('where the placed page that is stored is not the one that was signed', async () => {
    const moved = smallPage({ boxes: [placedBox('article-1', { x: 11 })] })
    expect(await kindsOf({ pages: [{ ...signed(stories), placed: moved }] })).toEqual(['placedPageChanged'])
    const relaid = { ...signed(stories), placed: moved, placedHash: hashJson(moved) }
    expect(await kindsOf({ pages: [relaid] })).toEqual(['pageHashChanged'])
  })

  it('where a page is not as it was signed', async () => {
    expect(await kindsOf({ pages: [{ ...signed(stories), title: '别的版名' }] })).toEqual(['pageHashChanged'])
  })

  it('where a page number is there twice', async () => {
    const more = approved(3)
    const pages = [signed(stories), signed([more], { id: 32 })]
    expect(await kindsOf({ articles: [...stories, more], pages })).toEqual(['pageNumberTwice'])
  })

  it('where a story is not approved, and names page and story', async () => {
    const open = [approved(1), approved(2, { state: 'awaitingFinalReview' })]
    expect(await faultsOf({ articles: open })).toEqual([
      {
        kind: 'storyNotApproved',
        pageId: 31,
        articleId: 2,
        params: { page: 1, story: '第2篇', state: 'awaitingFinalReview' },
      },
    ])
  })

  it('where a story is not the copy that final review passed, whatever hash is stored with it', async () => {
    const original = approved(1)
    const changed = { ...original, copy: copy({ headline: '改过的标题' }) }
    const pages = [signed([changed, approved(2)])]
    expect(await kindsOf({ articles: [changed, approved(2)], pages })).toEqual(['storyCopyChanged'])
  })

  it('where a story is not the copy that was signed off', async () => {
    const later = approved(1, { copy: copy({ headline: '签发后改的标题' }) })
    expect(await kindsOf({ articles: [later, approved(2)] })).toEqual(['pageHashChanged', 'storyNotAsSigned'])
  })

  it('where a story is placed twice', async () => {
    const pages = [signed(stories), signed([approved(2)], { id: 32, number: 2 })]
    expect(await kindsOf({ pages })).toEqual(['storyTwice'])
  })

  it('where a story was published before', async () => {
    const earlier = {
      issue: issue({ id: 20, date: '2026-11-12' }),
      masthead: completeMasthead,
      publishedAt: new Date(),
    }
    const published = [{ ...earlier, pages: [{ page: page(), stories: [approved(2)] }] }]
    expect(await kindsOf({ published })).toEqual(['storyPublishedAlready'])
  })

  it('where the record has an issue of that day', async () => {
    const published = [
      { issue: issue({ id: 20 }), masthead: completeMasthead, publishedAt: new Date(), pages: [] },
    ]
    expect(await kindsOf({ published })).toEqual(['issueDatePublished'])
  })

  it('before an embargo has passed, also where its time cannot be read', async () => {
    for (const [embargoUntil, refused] of [
      ['2026-11-18T09:00:01.000Z', true],
      ['soon', true],
      ['2026-11-18T09:00:00.000Z', false],
    ] as const) {
      const room = ready({ articles: [approved(1, { embargoUntil }), approved(2)] })
      const result = await publish(room)
      expect(result.ok).toBe(!refused)
      if (!result.ok) expect(result.detail).toMatchObject({ faults: [{ kind: 'storyEmbargoed' }] })
    }
  })

  it('with a story that has no headline, or no number', async () => {
    const untitled = [approved(1, { copy: copy({ headline: '' }) }), approved(2, { number: null })]
    const faults = await faultsOf({ articles: untitled, pages: [signed(untitled)] })
    expect(faults).toMatchObject([
      { kind: 'storyWithoutHeadline', params: { story: '2026-000001' } },
      { kind: 'storyWithoutNumber' },
    ])
  })

  it('with a story that cannot be found', async () => {
    expect(await kindsOf({ articles: [approved(1)] })).toEqual(['storyMissing'])
  })

  it('with everything that stands against it at once', async () => {
    const kinds = await kindsOf({
      issues: [issue()],
      masthead: { ...completeMasthead, price: null },
      articles: [approved(1, { state: 'draft' }), approved(2, { embargoUntil: '2027-01-01T00:00:00.000Z' })],
      pages: [signed(stories, { state: 'makeup', signOff: null })],
    })
    expect(kinds).toEqual([
      'issueNotClosed',
      'mastheadIncomplete',
      'pageNotSignedOff',
      'storyNotApproved',
      'storyEmbargoed',
    ])
  })
})
