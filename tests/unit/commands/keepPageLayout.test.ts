import { describe, expect, it } from 'vitest'
import { keepPageLayout } from '../../../src/commands/keepPageLayout'
import { makeUpPage } from '../../../src/commands/makeUpPage'
import { placeStories } from '../../../src/commands/placeStories'
import { planIssue } from '../../../src/commands/planIssue'
import { emptyMakeup } from '../../../src/makeup/emptyMakeup'
import { article, by, issue, page, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'

const designer = by(person('pageDesigner'))
const chief = by(person('deskChief'))
const flag = { name: '地方科协', pinyin: 'DI FANG KE XIE' }
const strip = { label: '本版协办单位', note: null, names: ['云溪市科学技术协会'] }
const tabloid = { ...emptyMakeup, style: 'tabloid-6x11' }

async function madeUp() {
  const room = memoryNewsroom({
    articles: [1, 2, 3, 4].map((id) => article({ id })),
    issues: [issue()],
    pages: [
      page({ articleIds: [], flag, coOrganizers: strip }),
      page({ id: 32, number: 2, title: '要闻', articleIds: [] }),
    ],
  })
  const at = { issueId: 21, pageId: 31, baseRev: 1 }
  await makeUpPage(room.newsroom, { context: designer, ...at, articleIds: [1, 2], makeup: tabloid })
  const keep = (name: string, pageId = 31, context = designer) =>
    keepPageLayout(room.newsroom, { context, pageId, name })
  return { room, keep }
}

const weekly = { number: 1, title: '地方科协', flag: null, coOrganizers: null, responsibleEditorIds: [] }

describe('keeping a page’s layout', () => {
  it('keeps places, flag, strip and style, and no story', async () => {
    const { room, keep } = await madeUp()
    expect(await keep(' 科协周版 ')).toMatchObject({
      ok: true,
      value: { name: '科协周版', title: '地方科协', flag, coOrganizers: strip, usualPage: 1 },
    })
    expect(room.state.layouts[0]?.layout).toMatchObject({ style: 'tabloid-6x11', slots: [{}, {}] })
    expect(room.state.ledger.at(-1)).toMatchObject({ act: 'keepPageLayout', detail: { name: '科协周版' } })
    expect(room.page(31).rev).toBe(2)
  })

  it('is renewed under its name from a page of the same title, and refused for another', async () => {
    const { room, keep } = await madeUp()
    await keep('科协周版')
    expect(await keep('科协周版')).toMatchObject({ ok: true })
    expect(room.state.layouts).toHaveLength(1)
    room.state.pages = room.state.pages.map((one) =>
      one.id === 32 ? { ...one, placed: room.page(31).placed, articleIds: [] } : one,
    )
    expect(await keep('科协周版', 32)).toMatchObject({
      kind: 'layoutNameTaken',
      params: { name: '科协周版' },
    })
  })

  it('asks for a name, a page that is laid out, and somebody who may make it up', async () => {
    const { keep } = await madeUp()
    expect(await keep('  ')).toMatchObject({ kind: 'layoutNameMissing' })
    expect(await keep('要闻', 32)).toMatchObject({ kind: 'pageNotLaidOut' })
    expect(await keep('科协周版', 31, by(person('proofreader')))).toMatchObject({ kind: 'notYourRole' })
    expect(await keep('科协周版', 99)).toMatchObject({ kind: 'notFound' })
  })
})

describe('the next issue’s page', () => {
  it('starts from the layout that is usual for its number and title', async () => {
    const { room, keep } = await madeUp()
    await keep('科协周版')
    const plan = {
      context: chief,
      date: '2026-11-26',
      pages: [weekly, { ...weekly, number: 2, title: '副刊' }],
    }
    const planned = await planIssue(room.newsroom, plan)
    const [first, second] = planned.ok ? planned.value.pages : []
    expect(first).toMatchObject({
      flag,
      coOrganizers: strip,
      makeup: tabloid,
      layoutId: room.state.layouts[0]?.id,
    })
    expect(second).toMatchObject({ flag: null, coOrganizers: null, makeup: emptyMakeup, layoutId: null })
  })

  it('gives its first stories the places of last week’s', async () => {
    const { room, keep } = await madeUp()
    await keep('科协周版')
    const planned = await planIssue(room.newsroom, { context: chief, date: '2026-11-26', pages: [weekly] })
    const { id: pageId, issueId } = planned.ok ? (planned.value.pages[0] ?? page()) : page()
    const at = { context: designer, issueId, pageId }
    await placeStories(room.newsroom, { ...at, baseRev: 1, articleIds: [4, 3] })
    const boxes = room.state.layouts[0]?.layout.slots.map(({ box }) => box.columns)
    const { makeup } = room.page(pageId)
    expect([makeup.arrangement?.['article-4']?.columns, makeup.arrangement?.['article-3']?.columns]).toEqual(
      boxes,
    )
  })

  it('is free where last week’s places would leave copy over', async () => {
    const { room, keep } = await madeUp()
    await keep('科协周版')
    const [kept] = room.state.layouts
    if (!kept) throw new Error('No layout was kept.')
    const narrow = { box: { column: 0, row: 20, columns: 1 }, photos: [] }
    room.state.layouts = [{ ...kept, layout: { ...kept.layout, slots: [narrow, narrow] } }]
    const body = Array.from({ length: 8 }, () => ({
      kind: 'paragraph' as const,
      text: '山里的水渠修好了。'.repeat(20),
    }))
    room.state.articles = room.state.articles.map((one) => ({ ...one, copy: { ...one.copy, body } }))
    const planned = await planIssue(room.newsroom, { context: chief, date: '2026-11-26', pages: [weekly] })
    const { id: pageId, issueId } = planned.ok ? (planned.value.pages[0] ?? page()) : page()
    await placeStories(room.newsroom, { context: designer, issueId, pageId, baseRev: 1, articleIds: [4, 3] })
    expect(room.page(pageId).makeup).toEqual(tabloid)
    expect(room.page(pageId).placed?.fit.map(({ state }) => state)).toEqual(['fits', 'fits'])
  })
})
