import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleAct } from '../../../src/review/ArticleAct'
import type { ArticleUnderReview } from '../../../src/review/ArticleUnderReview'
import { articleMoves } from '../../../src/review/articleMoves'
import { isAuthor } from '../../../src/review/isAuthor'
import { reviewStages } from '../../../src/review/ReviewStage'
import { roles } from '../../../src/review/Role'
import { stageOfState } from '../../../src/review/stageOfState'
import { transition } from '../../../src/review/transition'
import { answers, article, person } from '../../support/builders'

const stage = fc.constantFrom(...reviewStages)
const hash = fc.constantFrom('copy A', 'copy B')
const act: fc.Arbitrary<ArticleAct> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('changeCopy' as const), copyHash: hash }) },
  { weight: 4, arbitrary: fc.constant<ArticleAct>({ kind: 'submit' }) },
  {
    weight: 12,
    arbitrary: fc.tuple(stage, hash).map(([at, copyHash]): ArticleAct => ({
      kind: 'pass',
      stage: at,
      copyHash,
      opinion: '同意',
      checklist: answers(at),
    })),
  },
  stage.map((at): ArticleAct => ({ kind: 'return', stage: at, reason: { code: 'facts', words: '核对' } })),
  fc.constant<ArticleAct>({ kind: 'withdraw' }),
  fc.constant<ArticleAct>({ kind: 'reopen', reason: '错字' }),
  { weight: 3, arbitrary: hash.map((copyHash): ArticleAct => ({ kind: 'publish', copyHash })) },
)
const step = fc.record({ act, by: fc.integer({ min: 1, max: 6 }), roles: fc.subarray([...roles]) })
const editors = ['reporter', 'responsibleEditor', 'deskChief', 'dutyChiefEditor'] as const
const likelyStep = fc.record({
  act: fc.constant(forward),
  by: fc.integer({ min: 1, max: 6 }),
  roles: fc.constant([...editors]),
})

/** The act that would take the story on, so that walks do reach the end. */
function forward({ state, copyHash }: ArticleUnderReview): ArticleAct {
  const at = stageOfState(state)
  if (at) return { kind: 'pass', stage: at, copyHash, opinion: '同意', checklist: answers(at) }
  return state === 'draft' ? { kind: 'submit' } : { kind: 'publish', copyHash }
}

describe('any walk through the review machine', () => {
  it('never leaves the drawn moves, never lets one person review twice or an author at all, and prints what was passed', () => {
    let published = 0
    fc.assert(
      fc.property(
        fc.array(fc.oneof(step, { weight: 3, arbitrary: likelyStep }), { maxLength: 60 }),
        (steps) => {
          let story: ArticleUnderReview = article({
            copyHash: 'copy A',
            authorIds: [1],
            bylineNames: ['王磊'],
          })
          for (const { act: chosen, by, roles: held } of steps) {
            const next = typeof chosen === 'function' ? chosen(story) : chosen
            const actor = person(held, { id: by, signsAs: by === 2 ? ['王磊'] : [] })
            const outcome = transition({ article: story, act: next, actor, at: '2026-11-18T09:00:00.000Z' })
            if (!outcome.ok) continue
            expect(articleMoves[next.kind][story.state]).toBeDefined()
            if (next.kind === 'pass') {
              expect(isAuthor(actor, story)).toBe(false)
              expect(next.copyHash).toBe(story.copyHash)
            }
            const { state, copyHash, passes } = outcome
            story = { ...story, state, copyHash, passes }
            expect(new Set(passes.map((one) => one.personId)).size).toBe(passes.length)
            expect(new Set(passes.map((one) => one.stage)).size).toBe(passes.length)
            expect(passes.every((one) => one.copyHash === copyHash)).toBe(true)
            if (state !== 'published') continue
            published += 1
            expect(passes.map((one) => one.stage)).toEqual([...reviewStages])
          }
        },
      ),
      { numRuns: 600, seed: 20261119 },
    )
    expect(published).toBeGreaterThan(30)
  })
})
