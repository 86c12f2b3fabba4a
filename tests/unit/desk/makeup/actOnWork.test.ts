import { describe, expect, it } from 'vitest'
import { actOnWork } from '../../../../src/desk/makeup/state/actOnWork'
import type { MakeupAct } from '../../../../src/desk/makeup/state/MakeupAct'
import type { PageWork } from '../../../../src/desk/makeup/state/PageWork'
import { emptyMakeup } from '../../../../src/makeup/emptyMakeup'

const page = (makeup: Partial<PageWork['makeup']> = {}, articleIds = [7, 8, 9]): PageWork => ({
  articleIds,
  makeup: { ...emptyMakeup, ...makeup },
})
const chosen = { arrangement: { 'article-7': { column: 0, row: 0, columns: 8, rows: 40 } } }

describe('an act at the makeup desk', () => {
  it('locks a story where it is put, and keeps what else was locked of it', () => {
    const before = page({ locks: { 'article-7': { headline: 'vertical' } } })
    const after = actOnWork(before, {
      kind: 'moveItem',
      item: 'article-7',
      place: { column: 2, row: 30 },
    })
    expect(after.makeup.locks).toEqual({ 'article-7': { headline: 'vertical', column: 2, row: 30 } })
  })

  it.each<[string, MakeupAct, object]>([
    ['the width', { kind: 'setWidth', item: 'article-8', columns: 4 }, { columns: 4 }],
    [
      'a width that is drawn at an edge, with the place',
      { kind: 'setWidth', item: 'article-8', columns: 4, place: { column: 1, row: 2 } },
      { columns: 4, column: 1, row: 2 },
    ],
    ['the depth', { kind: 'setDepth', item: 'article-8', rows: 30 }, { rows: 30 }],
    [
      'the form of a headline',
      { kind: 'setHeadlineForm', item: 'article-8', form: 'boxed' },
      { headline: 'boxed' },
    ],
    ['the size of a headline', { kind: 'setHeadlineSize', item: 'article-8', sizePt: 31 }, { sizePt: 31 }],
  ])('locks %s', (_, act, lock) => {
    expect(actOnWork(page(), act).makeup.locks).toEqual({ 'article-8': lock })
  })

  it('lets go of one part, and of the box with its last part', () => {
    const held = page({ locks: { 'article-8': { column: 1, row: 2, columns: 3 } } })
    const freer = actOnWork(held, { kind: 'unlock', item: 'article-8', parts: ['column', 'row'] })
    expect(freer.makeup.locks).toEqual({ 'article-8': { columns: 3 } })
    const free = actOnWork(freer, { kind: 'unlock', item: 'article-8', parts: ['columns'] })
    expect(free.makeup.locks).toEqual({})
  })

  it('lets go of the proposal that was chosen with whatever moves next, and keeps it with a lock of what stands', () => {
    const before = page(chosen)
    const moved = actOnWork(before, { kind: 'reorder', articleId: 9, to: 0 })
    expect(moved.makeup.arrangement).toBeNull()
    const held = actOnWork(before, { kind: 'lock', item: 'article-7', lock: { columns: 8 } })
    expect(held.makeup.arrangement).toEqual(chosen.arrangement)
  })

  it('swaps two stories in their places and in their rank, and leaves width and size to the page', () => {
    const before = page({ locks: { 'article-7': { columns: 5, headline: 'across' } } })
    const after = actOnWork(before, {
      kind: 'swap',
      one: { item: 'article-7', column: 0, row: 0 },
      other: { item: 'article-9', column: 4, row: 60 },
    })
    expect(after.articleIds).toEqual([9, 8, 7])
    expect(after.makeup.locks).toEqual({
      'article-7': { headline: 'across', column: 4, row: 60 },
      'article-9': { column: 0, row: 0 },
    })
  })

  it('puts a story of the pool at the end of the page, where it was dropped', () => {
    const after = actOnWork(page(), { kind: 'addStory', articleId: 12, place: { column: 3, row: 50 } })
    expect(after.articleIds).toEqual([7, 8, 9, 12])
    expect(after.makeup.locks).toEqual({ 'article-12': { column: 3, row: 50 } })
  })

  it('takes a story off with its locks and those of its photos, and keeps the flag where it parts the others', () => {
    const before = page({
      storiesAboveFlag: 1,
      locks: { 'article-7': { columns: 4 }, 'photo-3': { columns: 2 }, 'article-8': { columns: 2 } },
    })
    const after = actOnWork(before, { kind: 'removeStory', articleId: 7, photoIds: [3] })
    expect(after).toEqual(page({ storiesAboveFlag: 0, locks: { 'article-8': { columns: 2 } } }, [8, 9]))
  })

  it('moves a story in the order of reading', () => {
    expect(actOnWork(page(), { kind: 'reorder', articleId: 9, to: 0 }).articleIds).toEqual([9, 7, 8])
    expect(actOnWork(page(), { kind: 'reorder', articleId: 7, to: 99 }).articleIds).toEqual([8, 9, 7])
  })

  it('cuts a photo, leaves it out and puts it in again', () => {
    const crop = { x: 0.1, y: 0, width: 0.8, height: 1 }
    const cut = actOnWork(page(), { kind: 'cropPhoto', photoId: 3, crop })
    expect(cut.makeup.crops).toEqual({ 'photo-3': crop })
    const out = actOnWork(cut, { kind: 'leavePhotoOut', photoId: 3 })
    expect(out.makeup.photosLeftOut).toEqual([3])
    expect(actOnWork(out, { kind: 'putPhotoIn', photoId: 3 })).toEqual(cut)
    expect(actOnWork(cut, { kind: 'cropPhoto', photoId: 3, crop: null })).toEqual(page())
  })

  it('keeps a room free for an advertisement, once for each id', () => {
    const room = { kind: 'advertisement', id: 'advertisement-1', columns: 2, rows: 20 } as const
    const once = actOnWork(page(), { kind: 'addAdvertisement', advertisement: room })
    const wider = actOnWork(once, { kind: 'addAdvertisement', advertisement: { ...room, columns: 4 } })
    expect(wider.makeup.advertisements).toEqual([{ ...room, columns: 4 }])
    expect(actOnWork(wider, { kind: 'removeAdvertisement', id: 'advertisement-1' })).toEqual(page())
  })

  it('is nothing where it changes nothing', () => {
    const before = page({ locks: { 'article-8': { columns: 3 } } })
    expect(actOnWork(before, { kind: 'setWidth', item: 'article-8', columns: 3 })).toBe(before)
    expect(actOnWork(before, { kind: 'addStory', articleId: 8, place: null })).toBe(before)
    expect(actOnWork(before, { kind: 'removeStory', articleId: 99, photoIds: [] })).toBe(before)
  })
})
