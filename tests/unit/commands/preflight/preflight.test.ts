import { describe, expect, it } from 'vitest'
import type { StoredPhoto } from '../../../../src/commands/ports'
import { findPreflightFaults } from '../../../../src/commands/preflight/findPreflightFaults'
import type { IssueForPreflight } from '../../../../src/commands/preflight/IssueForPreflight'
import { likeness } from '../../../../src/commands/preflight/likeness'
import { preflightKinds } from '../../../../src/commands/preflight/preflightKinds'
import { wordsOfPreflight } from '../../../../src/desk/board/wordsOfPreflight'
import type { Fit } from '../../../../src/layout'
import { en } from '../../../../src/messages/en'
import { zh } from '../../../../src/messages/zh'
import { article, copy, issue, page } from '../../../support/builders'
import { placedBox, placedLine, placedPage } from '../../../support/placedPage'

const photo: StoredPhoto = {
  id: 5,
  url: '/media/a.jpg',
  width: 10,
  height: 10,
  caption: '孩子们在看展品',
  credit: '林知远 摄',
}
const story = article({ id: 1, copy: copy({ headline: '科普大篷车开进云溪村' }), photos: [photo] })
const fit: Fit = {
  id: 'article-1',
  state: 'overset',
  lines: 30,
  capacity: 28,
  oversetLines: 2,
  oversetCharacters: 21,
  freeLines: 0,
  freeCharacters: 0,
  mends: [],
}
const sound: IssueForPreflight = {
  issue: issue(),
  pages: [{ page: page(), stories: [story] }],
  openMarks: new Map(),
  previous: { date: '2026-11-12', number: 45, serialNumber: 3209 },
  recent: [],
}
const faultsOf = (given: Partial<IssueForPreflight>) => findPreflightFaults({ ...sound, ...given }, [])
const onPage = (given: Parameters<typeof page>[0], stories = [story]): Partial<IssueForPreflight> => ({
  pages: [{ page: page(given), stories }],
})
const twoPages = (headline: string, body = copy().body): Partial<IssueForPreflight> => ({
  pages: [
    { page: page(), stories: [story] },
    {
      page: page({ id: 32, number: 2, articleIds: [2] }),
      stories: [article({ id: 2, copy: copy({ headline, body }) })],
    },
  ],
})
const otherBody = [{ kind: 'paragraph', text: '另一件事。' }] as const

describe('the check before press', () => {
  it('finds nothing in a sound issue', () => {
    expect(faultsOf({})).toEqual([])
  })

  it('names proof marks that are still open', () => {
    expect(faultsOf({ openMarks: new Map([[31, 3]]) })).toMatchObject([
      { kind: 'openMarks', severity: 'mend', pageId: 31, params: { page: 1, count: 3 } },
    ])
  })

  it('names copy that stands over, and what has no room at all', () => {
    const placed = placedPage({ fit: [fit] })
    expect(faultsOf(onPage({ placed }))).toMatchObject([
      { kind: 'storyOverset', place: 'makeup', articleId: 1, params: { lines: 2, characters: 21 } },
    ])
    expect(faultsOf(onPage({ placed: placedPage({ fit: [{ ...fit, capacity: 0 }] }) }))).toMatchObject([
      { kind: 'itemWithoutRoom', params: { item: '科普大篷车开进云溪村' } },
    ])
  })

  it('names photos without caption or credit, but not those that the page does not show', () => {
    const bare = article({ id: 1, photos: [{ ...photo, caption: ' ', credit: null }] })
    expect(faultsOf(onPage({}, [bare])).map(({ kind }) => kind)).toEqual([
      'photoWithoutCaption',
      'photoWithoutCredit',
    ])
    const makeup = { ...page().makeup, photosLeftOut: [5] }
    expect(faultsOf(onPage({ makeup }, [bare]))).toEqual([])
  })

  it('names advertisements that are not marked 广告', () => {
    const boxes = [placedBox('ad-1', { kind: 'advertisement' })]
    expect(faultsOf(onPage({ placed: placedPage({ boxes }) }))).toMatchObject([
      { kind: 'advertisementUnmarked', params: { advertisement: 'ad-1' } },
    ])
    const marked = placedPage({ boxes, lines: [placedLine('广告', { box: 'ad-1' })] })
    expect(faultsOf(onPage({ placed: marked }))).toEqual([])
  })

  it('names gaps in the pages and in the numbers', () => {
    const [first] = sound.pages
    const third = { page: page({ id: 33, number: 3, articleIds: [] }), stories: [] }
    expect(faultsOf({ pages: first ? [first, third] : [] })).toMatchObject([
      { kind: 'pageNumberGap', params: { page: 3, expected: 2 } },
    ])
    const previous = { date: '2026-11-12', number: 43, serialNumber: 3208 }
    expect(faultsOf({ previous })).toMatchObject([
      { kind: 'issueNumberGap', params: { found: 46, expected: 44 } },
      { kind: 'serialNumberGap', params: { found: 3210, expected: 3209 } },
    ])
    const lastYear = { date: '2025-12-25', number: 52, serialNumber: 3209 }
    expect(faultsOf({ issue: issue({ date: '2026-01-01', number: 1 }), previous: lastYear })).toEqual([])
  })

  it('names a story that is there twice, and headlines that are nearly the same', () => {
    expect(faultsOf(twoPages('另一个标题全然不同'))).toMatchObject([
      { kind: 'storyRepeated', severity: 'mend', articleId: 2, params: { otherPage: 1 } },
    ])
    expect(faultsOf(twoPages('科普大篷车开进云溪村了', otherBody))).toMatchObject([
      { kind: 'headlinesAlike', severity: 'look', articleId: 2 },
    ])
    expect(faultsOf(twoPages('院士走进中学课堂', otherBody))).toEqual([])
  })

  it('names a headline that was used lately', () => {
    const recent = [{ headline: '科普大篷车，开进云溪村', date: '2026-11-05' }]
    expect(faultsOf({ recent })).toMatchObject([
      { kind: 'headlineUsedBefore', params: { date: '2026-11-05' } },
    ])
  })

  it('names a page that is left out, and asks nothing more of it', () => {
    const bare = article({ id: 1, photos: [{ ...photo, caption: '' }] })
    expect(faultsOf(onPage({ leftOut: { reason: '广告撤单' } }, [bare]))).toMatchObject([
      { kind: 'pageLeftOut', severity: 'look', params: { page: 1, reason: '广告撤单' } },
    ])
  })

  it('puts what publishing refuses first, and leads to its place', () => {
    const faults = findPreflightFaults({ ...sound, openMarks: new Map([[31, 1]]) }, [
      { kind: 'mastheadIncomplete', pageId: null, articleId: null, params: { items: 'cn' } },
      { kind: 'pageNotSignedOff', pageId: 31, articleId: null, params: { page: 1, state: 'proofing' } },
      {
        kind: 'storyNotApproved',
        pageId: 31,
        articleId: 1,
        params: { page: 1, story: '甲', state: 'draft' },
      },
      { kind: 'pageNotLaidOut', pageId: 31, articleId: null, params: { page: 1 } },
      { kind: 'issueNotClosed', pageId: null, articleId: null, params: {} },
    ])
    expect(faults.map(({ severity }) => severity).toSorted()).toEqual(['mend', ...Array(5).fill('stops')])
    expect(faults.at(-1)?.kind).toBe('openMarks')
    const places = Object.fromEntries(faults.map(({ kind, place }) => [kind, place]))
    expect(places).toMatchObject({
      mastheadIncomplete: 'masthead',
      pageNotSignedOff: 'page',
      storyNotApproved: 'article',
      pageNotLaidOut: 'makeup',
      issueNotClosed: 'issue',
    })
  })

  it('has words for every fault, with no other blank than it brings', () => {
    for (const words of [zh, en]) {
      expect(Object.keys(words.desk.board.fault).sort()).toEqual(Object.keys(preflightKinds).sort())
      for (const [kind, { blanks }] of Object.entries(preflightKinds)) {
        const sentence = Object.entries(words.desk.board.fault).find(([key]) => key === kind)?.[1] ?? ''
        const found = [...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
        expect(found.toSorted()).toEqual([...blanks].toSorted())
      }
    }
    const [fault] = faultsOf({ openMarks: new Map([[31, 3]]) })
    expect(fault && wordsOfPreflight(fault, 'zh')).toBe('第1版还有3处校对符号没有消。')
  })
})

describe('how alike two headlines are', () => {
  it('counts pairs of neighbouring characters, not punctuation', () => {
    expect(likeness('科普进山村', '科普，进山村！')).toBe(1)
    expect(likeness('科普进山村', '院士进课堂')).toBe(0)
    expect(likeness('', '')).toBe(0)
    expect(likeness('甲', '乙')).toBe(0)
    expect(likeness('科普大篷车开进云溪村', '科普大篷车驶进云溪村')).toBeGreaterThan(0.7)
  })
})
