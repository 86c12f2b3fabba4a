import { describe, expect, it } from 'vitest'
import { makeUpPage } from '../../../src/commands/makeUpPage'
import { placeStories } from '../../../src/commands/placeStories'
import { completeProof } from '../../../src/commands/completeProof'
import { saveArticle } from '../../../src/commands/saveArticle'
import { sendPageToProof } from '../../../src/commands/sendPageToProof'
import { setPage } from '../../../src/commands/setPage'
import { signOffPage } from '../../../src/commands/signOffPage'
import { engineVersion } from '../../../src/layout'
import { emptyMakeup } from '../../../src/makeup/emptyMakeup'
import type { PageMakeup } from '../../../src/makeup/PageMakeup'
import { hashJson } from '../../../src/newspaper/hashJson'
import { hashPage } from '../../../src/newspaper/page/hashPage'
import { hashCopy } from '../../../src/newspaper/article/hashCopy'
import { article, by, copy, issue, page, person, threePasses } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'

const designer = by(person('pageDesigner'))
const at = { issueId: 21, pageId: 31 }
const tabloid: PageMakeup = { ...emptyMakeup, style: 'tabloid-6x11' }
const long = (paragraphs: number) =>
  copy({
    headline: '水渠通到村口',
    body: Array.from({ length: paragraphs }, () => ({
      kind: 'paragraph' as const,
      text: '山里的水渠修好了，村民们忙着给稻田放水。'.repeat(10),
    })),
  })
const photo = { id: 5, url: '/media/a.jpg', width: 900, height: 600, caption: '放水', credit: null }

const articles = [
  article({ id: 1, photos: [photo] }),
  article({ id: 2 }),
  article({ id: 3, state: 'rejected' }),
]
const room = (given: Parameters<typeof memoryNewsroom>[0] = {}) =>
  memoryNewsroom({ articles, issues: [issue()], pages: [page({ articleIds: [] })], ...given })
type Room = ReturnType<typeof room>

const makeUp = (
  { newsroom }: Room,
  articleIds: readonly number[],
  makeup: PageMakeup = tabloid,
  baseRev = 1,
  context = designer,
) => makeUpPage(newsroom, { context, ...at, baseRev, articleIds, makeup })

describe('making up a page', () => {
  it('keeps order and makeup and lays the page out of the copies as they are', async () => {
    const here = room()
    const makeup = { ...tabloid, locks: { 'article-2': { columns: 3 } } }
    const made = await makeUp(here, [2, 1], makeup)
    expect(made).toMatchObject({ ok: true, value: { articleIds: [2, 1], rev: 2, makeup } })
    const { placed, placedHash, placedBy } = here.page(31)
    expect(placed?.boxes.map(({ id }) => id).sort()).toEqual([
      'article-1',
      'article-2',
      'nameplate',
      'photo-5',
    ])
    expect(placed?.boxes.find(({ id }) => id === 'article-2')?.columns).toBe(3)
    expect(placedHash).toBe(hashJson(placed))
    expect(placedBy).toMatchObject({ engine: engineVersion, fonts: { body: expect.any(String) } })
    expect(here.state.ledger).toMatchObject([
      {
        act: 'changePage',
        subject: { kind: 'page', id: 31 },
        detail: { articleIds: [2, 1], makeup, placedHash },
      },
    ])
  })

  it('refuses the later of two from the same revision, with the revision there is now', async () => {
    const here = room()
    const outcomes = await Promise.all([makeUp(here, [1]), makeUp(here, [2])])
    expect(outcomes).toMatchObject([
      { ok: true, value: { rev: 2 } },
      { ok: false, kind: 'staleRevision', params: { held: 2, base: 1 } },
    ])
    expect(here.page(31).articleIds).toEqual([1])
  })

  it('is held to what stands against placing a story', async () => {
    const here = room({ pages: [page({ articleIds: [] }), page({ id: 32, number: 2, articleIds: [2] })] })
    expect(await makeUp(here, [1, 1])).toMatchObject({ kind: 'articleRepeated' })
    expect(await makeUp(here, [2])).toMatchObject({ kind: 'articlePlacedElsewhere' })
    expect(await makeUp(here, [3])).toMatchObject({ kind: 'articleNotPlaceable' })
    expect(await makeUp(here, [4])).toMatchObject({ kind: 'notFound' })
    expect(await makeUp(room({ issues: [issue({ state: 'closed' })] }), [1])).toMatchObject({
      kind: 'issueClosed',
    })
    expect(here.page(31)).toMatchObject({ articleIds: [], placed: null, rev: 1 })
  })

  it('is for those who may make the page up', async () => {
    expect(await makeUp(room(), [1], tabloid, 1, by(person('reporter')))).toMatchObject({
      kind: 'notYourRole',
    })
    const others = room({ pages: [page({ articleIds: [], responsibleEditorIds: [999] })] })
    const editor = by(person('responsibleEditor'))
    expect(await makeUp(others, [1], tabloid, 1, editor)).toMatchObject({ kind: 'notYourPage' })
  })

  it('refuses a style that there is not, and a lock off the page, and says which', async () => {
    const here = room()
    const style = { ...tabloid, style: 'berliner' }
    expect(await makeUp(here, [1], style)).toMatchObject({ kind: 'pageUnplaceable', params: { page: 1 } })
    const locks = { 'article-1': { column: 7, columns: 2 } }
    const off = await makeUp(here, [1], { ...tabloid, locks })
    expect(off).toMatchObject({
      kind: 'pageUnplaceable',
      detail: { faults: [{ path: expect.stringContaining('lock') }] },
    })
    expect(here.page(31).rev).toBe(1)
  })

  it('lets go of what was decided of stories that are not on the page', async () => {
    const here = room()
    await makeUp(here, [1], { ...tabloid, locks: { 'article-2': { columns: 2 } }, photosLeftOut: [77] })
    expect(here.page(31).makeup).toEqual(tabloid)
  })

  it('lets go of an arrangement that lies off the page, as after a change of style', async () => {
    const here = room()
    const arrangement = { 'article-1': { column: 7 }, 'article-2': { column: 0 }, 'photo-5': { columns: 1 } }
    await makeUp(here, [1, 2], { ...tabloid, arrangement })
    expect(here.page(31).makeup).toEqual(tabloid)
  })
})

describe('a page that is changed by another act', () => {
  it('is laid out there and then', async () => {
    const here = room()
    await placeStories(here.newsroom, { context: designer, ...at, baseRev: 1, articleIds: [1, 2] })
    const first = here.page(31).placedHash
    expect(first).not.toBeNull()
    await setPage(here.newsroom, {
      context: designer,
      ...at,
      baseRev: 2,
      change: { flag: { name: '乡村', pinyin: null } },
    })
    const { placed, placedHash } = here.page(31)
    expect(placedHash).not.toBe(first)
    expect(placed?.boxes.map(({ id }) => id)).toContain('flag')
  })

  it('keeps the editor’s locks, and lets go of an arrangement when the order is another', async () => {
    const here = room()
    const makeup = {
      ...tabloid,
      locks: { 'article-1': { columns: 2 } },
      arrangement: { 'article-1': { columns: 2 }, 'article-2': { columns: 3 }, 'photo-5': { columns: 2 } },
    }
    await makeUp(here, [1, 2], makeup)
    expect(here.page(31).makeup).toEqual(makeup)
    await placeStories(here.newsroom, { context: designer, ...at, baseRev: 2, articleIds: [2, 1] })
    expect(here.page(31).makeup).toEqual({ ...makeup, arrangement: null })
  })

  it('is kept though it cannot be laid out, and does not go to proof', async () => {
    const broken = page({ articleIds: [], makeup: { ...tabloid, style: 'gone' } })
    const here = room({ pages: [broken] })
    await placeStories(here.newsroom, { context: designer, ...at, baseRev: 1, articleIds: [1] })
    expect(here.page(31)).toMatchObject({ articleIds: [1], placed: null, placedHash: null })
    const sent = await sendPageToProof(here.newsroom, { context: designer, ...at, baseRev: 2 })
    expect(sent).toMatchObject({ kind: 'pageUnplaceable' })
  })
})

describe('sending a page to proof', () => {
  const send = ({ newsroom }: Room, baseRev = 2) =>
    sendPageToProof(newsroom, { context: designer, ...at, baseRev })

  it('lays it out anew where the copy changed since, and the hash is of that', async () => {
    const here = room()
    await makeUp(here, [1])
    const before = here.page(31).placedHash
    const context = by(person('responsibleEditor'))
    await saveArticle(here.newsroom, { context, articleId: 1, baseRev: 1, edit: { copy: long(2) } })
    expect(here.page(31).placedHash).toBe(before)
    expect(await send(here)).toMatchObject({ ok: true, value: { state: 'proofing' } })
    const sent = here.page(31)
    expect(sent.placedHash).not.toBe(before)
    expect(hashJson(sent.placed)).toBe(sent.placedHash)
  })

  it('leaves the placed page as it is where nothing changed', async () => {
    const here = room()
    await makeUp(here, [1, 2])
    const { placed, placedHash } = here.page(31)
    await send(here)
    expect(here.page(31)).toMatchObject({ placed, placedHash, state: 'proofing' })
  })

  it('refuses copy that does not fit: which story, by how many lines and characters', async () => {
    const here = room({ articles: [article({ id: 1, copy: long(60) }), article({ id: 2 })] })
    await makeUp(here, [1, 2])
    const refused = await send(here)
    expect(refused).toMatchObject({ kind: 'pageOverset', params: { page: 1 } })
    expect(refused.ok ? '' : refused.params?.['overset']).toMatch(/水渠通到村口\|\d+\|\d+/)
    expect(here.page(31).state).toBe('makeup')
  })

  it('refuses a page on which something found no room', async () => {
    const here = room()
    const advertisements = [1, 2].map((n) => ({
      kind: 'advertisement' as const,
      id: `advertisement-${n}`,
      columns: 6,
      rows: 60,
    }))
    await makeUp(here, [1], { ...tabloid, advertisements })
    expect(await send(here)).toMatchObject({ kind: 'pageNoRoom', params: { page: 1 } })
  })
})

describe('the placed page in proof', () => {
  const proofs = [person('proofreader'), person('proofreader'), person('proofreader')]
  const chief = by(person('dutyChiefEditor'))
  const stories = [article({ id: 1, state: 'approved', passes: threePasses(), photos: [photo] })]

  async function inProof() {
    const here = room({ articles: stories })
    await makeUp(here, [1])
    await sendPageToProof(here.newsroom, { context: designer, ...at, baseRev: 2 })
    const hashNow = () => hashPage(here.page(31), { '1': hashCopy(copy()) })
    const proof = (place: 0 | 1 | 2) =>
      completeProof(here.newsroom, {
        context: by(proofs[place] ?? person('proofreader')),
        ...at,
        round: ([1, 2, 3] as const)[place],
        pageHash: hashNow(),
      })
    return { here, proof, hashNow }
  }

  it('is what proofs and sign-off name', async () => {
    const { here, proof, hashNow } = await inProof()
    expect(await proof(0)).toMatchObject({ ok: true })
    const other = hashPage({ ...here.page(31), placedHash: 'f'.repeat(64) }, { '1': hashCopy(copy()) })
    const signed = await signOffPage(here.newsroom, { context: chief, ...at, pageHash: other })
    expect(signed).toMatchObject({ kind: 'pageChanged' })
    expect(here.page(31).proofs[0]?.pageHash).toBe(hashNow())
  })

  it('is not proofed nor signed where a caption changed behind its back', async () => {
    const { here, proof, hashNow } = await inProof()
    for (const place of [0, 1] as const) expect(await proof(place)).toMatchObject({ ok: true })
    const changed = article({ ...here.article(1), photos: [{ ...photo, caption: '换了图说' }] })
    here.state.articles[0] = changed
    expect(await proof(2)).toMatchObject({ kind: 'pageNotAsPlaced', params: { page: 1 } })
    here.state.articles[0] = article({ ...changed, photos: [photo] })
    expect(await proof(2)).toMatchObject({ ok: true })
    here.state.articles[0] = changed
    const signed = await signOffPage(here.newsroom, { context: chief, ...at, pageHash: hashNow() })
    expect(signed).toMatchObject({ kind: 'pageNotAsPlaced' })
  })
})
