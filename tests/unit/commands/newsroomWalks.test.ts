import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { passReview } from '../../../src/commands/passReview'
import { rejectArticle } from '../../../src/commands/rejectArticle'
import { reopenArticle } from '../../../src/commands/reopenArticle'
import type { Result } from '../../../src/commands/Refusal'
import { returnArticle } from '../../../src/commands/returnArticle'
import { saveArticle } from '../../../src/commands/saveArticle'
import { submitArticle } from '../../../src/commands/submitArticle'
import { withdrawArticle } from '../../../src/commands/withdrawArticle'
import { hashCopy } from '../../../src/newspaper/article/hashCopy'
import { reviewStages } from '../../../src/review/ReviewStage'
import type { Role } from '../../../src/review/Role'
import { answers, article, by, copy, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'
import type { ModelStory } from '../../support/walkModel'
import { modelStep } from '../../support/walkModel'

const stepsAWalk = 100
const steps = Number(process.env['WALK_STEPS'] ?? 2_000) // `npm run walks` goes 100 000
const seed = Number(process.env['WALK_SEED'] ?? 20_261_124)

const text = (headline: string) => copy({ headline, bylineText: null, bylines: [] })
const copies = [text('甲'), text('乙'), text('丙')] as const
const everything: readonly Role[] = ['reporter', 'responsibleEditor', 'deskChief', 'dutyChiefEditor']
const people = [
  person('reporter', { id: 1 }),
  person(everything, { id: 2 }),
  person(everything, { id: 3 }),
  person('responsibleEditor', { id: 4 }),
  person('deskChief', { id: 5 }),
  person('dutyChiefEditor', { id: 6 }),
  person(everything, { id: 7 }),
  person(['administrator', 'auditor', 'proofreader', 'pageDesigner'], { id: 8 }),
]
const step = fc.record({
  act: fc.oneof(
    { weight: 5, arbitrary: fc.constant('pass' as const) },
    { weight: 3, arbitrary: fc.constant('submit' as const) },
    { weight: 2, arbitrary: fc.constant('save' as const) },
    fc.constantFrom('return' as const, 'withdraw' as const, 'reopen' as const),
    { weight: 1, arbitrary: fc.constant('reject' as const) },
  ),
  who: fc.nat({ max: people.length - 1 }),
  story: fc.nat({ max: 2 }),
  stage: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) }, // the one whose turn it is
    fc.constantFrom(...reviewStages),
  ),
  copy: fc.oneof({ weight: 4, arbitrary: fc.constant(null) }, fc.nat({ max: 2 })), // null: as it stands
  isLate: fc.nat({ max: 7 }).map((chance) => chance === 0),
})
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** Every author filed one story: who may do everything is an author of the second. */
const authors = [1, 2, 3] as const
const stageFor: Readonly<Record<string, (typeof reviewStages)[number]>> = {
  awaitingFirstReview: 'firstReview',
  awaitingSecondReview: 'secondReview',
  awaitingFinalReview: 'finalReview',
}

async function walk(taken: readonly Step[], reached: Record<string, number>): Promise<void> {
  const room = memoryNewsroom({
    articles: authors.map((authorId, at) =>
      article({ id: at + 1, copy: copies[0], authorIds: [authorId], bylineNames: [] }),
    ),
  })
  const model: ModelStory[] = authors.map(() => ({ state: 'draft', hash: hashCopy(copies[0]), passed: [] }))
  for (const { act, who, story: at, isLate, ...rest } of taken) {
    const actor = people[who]
    const before = room.article(at + 1)
    const told = model[at]
    if (!actor || !told) throw new Error('The walk names somebody, or a story, that is not there.')
    const chosen = rest.copy === null ? before.copy : (copies[rest.copy] ?? before.copy)
    const hash = hashCopy(chosen)
    const stage = rest.stage ?? stageFor[before.state] ?? 'firstReview'
    const input = { context: by(actor), articleId: at + 1, baseRev: before.rev - (isLate ? 1 : 0) }
    const reason = { code: 'facts', words: '请核对' }
    const doors: Readonly<Record<Step['act'], () => Promise<Result<unknown>>>> = {
      save: () => saveArticle(room.newsroom, { ...input, edit: { copy: chosen } }),
      submit: () => submitArticle(room.newsroom, input),
      pass: () =>
        passReview(room.newsroom, {
          context: input.context,
          articleId: at + 1,
          stage,
          copyHash: hash,
          opinion: '同意',
          checklist: answers(stage),
        }),
      return: () => returnArticle(room.newsroom, { ...input, stage, reason }),
      reject: () => rejectArticle(room.newsroom, { ...input, stage, reason }),
      withdraw: () => withdrawArticle(room.newsroom, input),
      reopen: () => reopenArticle(room.newsroom, { ...input, reason: '错字' }),
    }
    const rows = room.state.ledger.length
    const result = await doors[act]()
    const attempt = { act, by: actor, stage, hash, isLate }
    const next = modelStep(told, attempt, authors[at] ?? 0)
    const said = { attempt: { ...attempt, by: actor.id }, before: told, result }
    expect({ ...said, isDone: result.ok }).toEqual({ ...said, isDone: next !== null })
    const after = room.article(at + 1)
    if (next === null) expect(after).toEqual(before)
    else model[at] = next
    const held = {
      state: after.state,
      hash: after.copyHash,
      passed: after.passes.map((pass) => ({ stage: pass.stage, by: pass.personId, hash: pass.copyHash })),
    }
    expect({ ...said, held }).toEqual({ ...said, held: model[at] })
    expect(room.state.ledger).toHaveLength(rows + (next === null ? 0 : 1))
    expect(after.rev).toBe(before.rev + (next === null ? 0 : 1))
    reached[`${act} ${result.ok ? 'done' : 'refused'}`] =
      (reached[`${act} ${result.ok ? 'done' : 'refused'}`] ?? 0) + 1
    if (after.state === 'approved') {
      expect(new Set(after.passes.map(({ personId }) => personId)).size).toBe(3)
      expect(after.passes.every(({ copyHash }) => copyHash === after.copyHash)).toBe(true)
      expect(after.passes.some(({ personId }) => personId === authors[at])).toBe(false)
    }
  }
}

describe('walks of eight people through the acts on three stories', () => {
  it(
    `do in ${steps} steps what the rules say and nothing else, whoever tries what when`,
    { timeout: 900_000 },
    async () => {
      const reached: Record<string, number> = {}
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: stepsAWalk, maxLength: stepsAWalk }), (taken) =>
          walk(taken, reached),
        ),
        { numRuns: Math.ceil(steps / stepsAWalk), seed },
      )
      for (const act of ['save', 'submit', 'pass', 'return', 'reject', 'withdraw', 'reopen']) {
        expect(reached[`${act} done`] ?? 0, act).toBeGreaterThan(0)
        expect(reached[`${act} refused`] ?? 0, act).toBeGreaterThan(0)
      }
      if (process.env['WALK_STEPS']) console.info(`seed ${seed}, ${steps} steps: ${JSON.stringify(reached)}`)
    },
  )
})
