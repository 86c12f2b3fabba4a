import { describe, expect, it } from 'vitest'
import { printIssue } from '../../../../bin/sample/printIssue'
import type { StoredPage } from '../../../../src/commands/ports'
import { person } from '../../../support/builders'
import { sampleRoom } from './sampleRoom'

describe('printing the sample issue', () => {
  it('publishes four pages with every story reviewed by three people', async () => {
    const { sample, memory, room } = sampleRoom()
    const issue = await printIssue(room, sample)

    expect(issue).toMatchObject({ date: '2026-11-19', number: 47, serialNumber: 2319, state: 'published' })
    const pages = memory.state.published[0]?.pages ?? []
    expect(pages.map(({ page, stories }) => [page.number, stories.length])).toEqual([
      [1, 5],
      [2, 7],
      [3, 6],
      [4, 6],
    ])
    expect(pages.map(({ page }) => page.editors.map(({ name }) => name))).toEqual([
      ['顾长河', '叶清和'],
      ['顾长河', '叶清和'],
      ['沈若岚', '叶清和'],
      ['沈若岚', '叶清和'],
    ])
    expect(pages[2]?.page.coOrganizers?.names).toHaveLength(21)
    const reviewers = pages.flatMap(({ stories }) =>
      stories.map(({ passes }) => new Set(passes.map(({ personId }) => personId)).size),
    )
    expect(new Set(reviewers)).toEqual(new Set([3]))
    expect(pages.map(({ page }) => page.placed?.images.length)).toEqual([3, 2, 3, 2])
    for (const { page } of pages) expect(fillOf(page), `page ${page.number}`).toBeGreaterThan(0.94)
    const broken = pages.flatMap(({ page }) => page.placed?.checks.filter(({ ok }) => !ok) ?? [])
    expect(broken).toEqual([])
    expect(memory.state.layouts.map(({ title }) => title)).toEqual(sample.pages.map(({ title }) => title))
  }, 60_000)

  it('says which act was refused where somebody lacks the role for it', async () => {
    const { sample, room } = sampleRoom()
    const demoted = new Map(room.actors).set('proof-su', person('reporter', { id: 900 }))
    const printing = printIssue({ ...room, actors: demoted }, sample)
    await expect(printing).rejects.toThrow('completeProof')
  }, 60_000)
})

/** How far down its page the lowest box reaches: a printed page is full. */
function fillOf({ placed }: StoredPage): number {
  if (!placed) throw new Error('The page was printed without being laid out.')
  return Math.max(...placed.boxes.map(({ row, rows }) => row + rows)) / placed.page.rows
}
