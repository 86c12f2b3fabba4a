import { describe, expect, it } from 'vitest'
import type { PageReading, ReadStory } from '../../../src/intake/PageReading'
import { takeInPage } from '../../../src/commands/takeInPage'
import { by, issue, page, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'

const source = [
  '地方科协 DI FANG KE XIE',
  '云溪县科协',
  '大篷车进村',
  '本报讯 孩子们看了个够。',
  '（林知远）',
  '第二篇',
  '话没说完',
]

const story = (given: Partial<ReadStory> = {}): ReadStory => ({
  kicker: '云溪县科协',
  headline: '大篷车进村',
  deck: null,
  headlineLines: [2, 3],
  dateline: '本报讯',
  body: [{ kind: 'paragraph', text: '孩子们看了个够。', lines: [4] }],
  bylineText: '（林知远）',
  bylines: [{ kind: 'person', name: '林知远', role: null }],
  bylineLines: [5],
  captions: [],
  lines: [2, 5],
  ...given,
})

const second = story({
  kicker: null,
  headline: '第二篇',
  headlineLines: [6],
  dateline: null,
  body: [{ kind: 'paragraph', text: '话没说完', lines: [7] }],
  bylineText: null,
  bylines: [],
  bylineLines: [],
  lines: [6, 7],
})

const reading = (given: Partial<PageReading> = {}): PageReading => ({
  pageFlag: { name: '地方科协', pinyin: 'DI FANG KE XIE', lines: [1] },
  folio: null,
  stories: [story(), second],
  coOrganizers: { label: '本版协办单位', note: '排名不分先后', names: ['云溪市科学技术协会'], lines: [] },
  discarded: [],
  unresolved: [{ kind: 'openTail', lines: [7], candidates: [], message: '这一段没有说完。' }],
  source,
  ...given,
})

const editor = person('responsibleEditor', { id: 51 })
const room = () =>
  memoryNewsroom({
    issues: [issue()],
    pages: [page({ articleIds: [], title: '科协' })],
    accountsByName: { 林知远: 9 },
    unitsByName: { 云溪县科协: 6 },
  })
const input = { context: by(editor), issueId: 21, pageId: 31, baseRev: 1 }

describe('taking in a printed page', () => {
  it('makes drafts of its stories and places them in their order, with flag and strip', async () => {
    const desk = room()
    const result = await takeInPage(desk.newsroom, { ...input, reading: reading() })
    expect(result.ok).toBe(true)
    const [first, other] = desk.state.articles
    expect(desk.page(31)).toMatchObject({
      articleIds: [first?.id, other?.id],
      flag: { name: '地方科协', pinyin: 'DI FANG KE XIE' },
      coOrganizers: { label: '本版协办单位', note: '排名不分先后', names: ['云溪市科学技术协会'] },
      rev: 2,
    })
    expect(first).toMatchObject({
      state: 'draft',
      copy: {
        headlines: { kicker: '云溪县科协', headline: '大篷车进村', deck: null },
        dateline: '本报讯',
        body: [{ kind: 'paragraph', text: '孩子们看了个够。' }],
        bylineText: '（林知远）',
      },
    })
    expect(desk.state.ledger).toMatchObject([
      { act: 'takeInPage', detail: { articles: [{}, {}], discarded: [] } },
    ])
  })

  it('does not make the editor who takes it in an author', async () => {
    const desk = room()
    await takeInPage(desk.newsroom, { ...input, reading: reading() })
    expect(desk.state.articles.map((one) => one.authorIds)).toEqual([[9], []])
  })

  it('leaves what intake could not settle with the draft it belongs to', async () => {
    const desk = room()
    await takeInPage(desk.newsroom, { ...input, reading: reading() })
    expect(desk.state.articles.map((one) => one.intakeNotes)).toEqual([
      [],
      [{ kind: 'openTail', message: '这一段没有说完。', lines: [7] }],
    ])
  })

  it('keeps a byline that cannot be parsed as text, and flags it', async () => {
    const desk = room()
    const odd = story({ bylineText: '（林知远等@通讯组）', bylines: [] })
    await takeInPage(desk.newsroom, {
      ...input,
      reading: reading({ stories: [odd], unresolved: [], source: source.slice(0, 5) }),
    })
    expect(desk.state.articles).toMatchObject([
      {
        copy: { bylineText: '（林知远等@通讯组）', bylines: [] },
        intakeNotes: [{ kind: 'unparsableByline', lines: [5] }],
      },
    ])
  })

  it('flags a story without a headline', async () => {
    const desk = room()
    const untitled = story({ kicker: null, headline: '', headlineLines: [] })
    const lines = source.map((line, place) => ([1, 2, 5, 6].includes(place) ? '' : line))
    await takeInPage(desk.newsroom, {
      ...input,
      reading: reading({ stories: [untitled], unresolved: [], source: lines }),
    })
    expect(desk.state.articles[0]?.intakeNotes).toMatchObject([{ kind: 'headlineMissing' }])
  })

  it('is refused while text belongs to no story, and keeps what is discarded in the ledger', async () => {
    const desk = room()
    const loose = { kind: 'unassigned', lines: [8], candidates: [], message: '这一行不知归属。' } as const
    const withScrap = [...source, '页边的碎字']
    const withLoose = reading({ unresolved: [loose], source: withScrap })
    expect(await takeInPage(desk.newsroom, { ...input, reading: withLoose })).toMatchObject({
      kind: 'intakeUnresolved',
      params: { count: 1 },
      detail: { lines: [8] },
    })
    expect(desk.state.articles).toEqual([])
    const settled = reading({ unresolved: [], discarded: [8], source: withScrap })
    await takeInPage(desk.newsroom, { ...input, reading: settled })
    expect(desk.state.ledger).toMatchObject([{ detail: { discarded: [{ line: 8, text: '页边的碎字' }] } }])
  })

  it('is refused where a line of the page is left out or counted twice', async () => {
    const desk = room()
    for (const wrong of [reading({ stories: [story()] }), reading({ discarded: [7] })]) {
      expect(await takeInPage(desk.newsroom, { ...input, reading: wrong })).toMatchObject({
        kind: 'intakeLinesAstray',
      })
    }
    expect(desk.state.articles).toEqual([])
  })

  it('goes behind what the page has, and not into a closed issue or from an older revision', async () => {
    const desk = memoryNewsroom({
      issues: [issue(), issue({ id: 22, state: 'closed' })],
      pages: [page({ articleIds: [], rev: 3 }), page({ id: 32, issueId: 22, articleIds: [] })],
    })
    expect(await takeInPage(desk.newsroom, { ...input, reading: reading() })).toMatchObject({
      kind: 'staleRevision',
    })
    expect(
      await takeInPage(desk.newsroom, { ...input, issueId: 22, pageId: 32, reading: reading() }),
    ).toMatchObject({ kind: 'issueClosed' })
    await takeInPage(desk.newsroom, { ...input, baseRev: 3, reading: reading() })
    await takeInPage(desk.newsroom, { ...input, baseRev: 4, reading: reading() })
    expect(desk.page(31).articleIds).toHaveLength(4)
  })

  it('is not for those who do not make up the page', async () => {
    const desk = memoryNewsroom({
      issues: [issue()],
      pages: [page({ articleIds: [], responsibleEditorIds: [52] })],
    })
    expect(await takeInPage(desk.newsroom, { ...input, reading: reading() })).toMatchObject({
      kind: 'notYourPage',
    })
    const context = by(person(['reporter', 'administrator']))
    expect(await takeInPage(desk.newsroom, { ...input, context, reading: reading() })).toMatchObject({
      kind: 'notYourRole',
    })
  })
})
