import { describe, expect, it } from 'vitest'
import { deskReducer, openDesk } from '../../../../src/desk/makeup/state/deskReducer'
import type { DeskEvent } from '../../../../src/desk/makeup/state/DeskEvent'
import type { Conflict, DeskState } from '../../../../src/desk/makeup/state/DeskState'
import type { PageWork } from '../../../../src/desk/makeup/state/PageWork'
import { emptyMakeup } from '../../../../src/makeup/emptyMakeup'

const page = (makeup: Partial<PageWork['makeup']> = {}, articleIds = [7, 8, 9]): PageWork => ({
  articleIds,
  makeup: { ...emptyMakeup, ...makeup },
})
const after = (state: DeskState, ...events: readonly DeskEvent[]) => events.reduce(deskReducer, state)
const widen = (item: string, columns: number): DeskEvent => ({
  kind: 'act',
  act: { kind: 'setWidth', item, columns },
})
const theirs = (work: PageWork, rev = 2): Conflict => ({ rev, work, by: '顾长河', at: null })

describe('the work at the makeup desk', () => {
  const opened = openDesk({ rev: 1, work: page() })

  it('takes acts back one by one, and does them again', () => {
    const done = after(opened, widen('article-7', 4), widen('article-8', 2))
    const undone = after(done, { kind: 'undo' })
    expect(undone.present).toEqual(page({ locks: { 'article-7': { columns: 4 } } }))
    expect(after(undone, { kind: 'undo' }).present).toEqual(page())
    expect(after(undone, { kind: 'undo' }, { kind: 'redo' }, { kind: 'redo' }).present).toEqual(done.present)
  })

  it('forgets what was undone once something else is done', () => {
    const state = after(opened, widen('article-7', 4), { kind: 'undo' }, widen('article-8', 2))
    expect(after(state, { kind: 'redo' })).toBe(state)
  })

  it('makes no step of an act that changes nothing, and undoes nothing where there is nothing', () => {
    expect(after(opened, { kind: 'undo' }, { kind: 'redo' })).toBe(opened)
    const state = after(opened, widen('article-7', 4), widen('article-7', 4))
    expect(state.past).toHaveLength(1)
  })

  it('takes in what a colleague saved where there is no unsaved work here', () => {
    const work = page({ locks: { 'article-9': { columns: 3 } } })
    const state = after(opened, { kind: 'newer', newer: theirs(work) })
    expect(state).toMatchObject({ saved: { rev: 2, work }, present: work, conflict: null })
  })

  it('undoes its own step after a colleague did something else, and leaves theirs', () => {
    const mine = after(opened, widen('article-7', 4))
    const saved = after(mine, { kind: 'saved', saved: { rev: 2, work: mine.present } })
    const both = page({ locks: { 'article-7': { columns: 4 }, 'article-9': { columns: 3 } } })
    const state = after(saved, { kind: 'newer', newer: theirs(both, 3) }, { kind: 'undo' })
    expect(state.present).toEqual(page({ locks: { 'article-9': { columns: 3 } } }))
  })

  describe('where a colleague saved first', () => {
    const work = page({ locks: { 'article-9': { columns: 3 } } }, [8, 7, 9])
    const met = after(opened, widen('article-7', 4), { kind: 'newer', newer: theirs(work) })

    it('keeps both, and shows mine until one is chosen', () => {
      expect(met.conflict?.work).toEqual(work)
      expect(met.present).toEqual(page({ locks: { 'article-7': { columns: 4 } } }))
    })

    it('takes theirs, and undo brings mine back on top', () => {
      const taken = after(met, { kind: 'settle', choice: 'theirs' })
      expect(taken).toMatchObject({ present: work, saved: { rev: 2 }, conflict: null })
      const back = after(taken, { kind: 'undo' })
      expect(back.present.makeup.locks).toEqual({ 'article-7': { columns: 4 } })
    })

    it('puts mine on top of theirs, and undo leaves mine alone', () => {
      const merged = after(met, { kind: 'settle', choice: 'mine' })
      expect(merged.present).toEqual(
        page({ locks: { 'article-9': { columns: 3 }, 'article-7': { columns: 4 } } }, [8, 7, 9]),
      )
      expect(after(merged, { kind: 'undo' }).present).toEqual(met.present)
    })
  })

  it('does not go back to a page older than the one that is saved', () => {
    expect(after(opened, { kind: 'newer', newer: theirs(page({}, [7]), 1) })).toBe(opened)
  })
})
