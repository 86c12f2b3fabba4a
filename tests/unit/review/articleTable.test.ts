import { describe, expect, it } from 'vitest'
import type { ArticleAct, ArticleActKind } from '../../../src/review/ArticleAct'
import { articleMoves } from '../../../src/review/articleMoves'
import type { ArticleState } from '../../../src/review/ArticleState'
import { articleStates } from '../../../src/review/ArticleState'
import type { ReviewStage } from '../../../src/review/ReviewStage'
import { roles } from '../../../src/review/Role'
import { stageOfState } from '../../../src/review/stageOfState'
import { transition } from '../../../src/review/transition'
import { answers, article, pass, person, threePasses } from '../../support/builders'

const passesIn: Readonly<Partial<Record<ArticleState, ReturnType<typeof threePasses>>>> = {
  awaitingSecondReview: [pass('firstReview')],
  awaitingFinalReview: [pass('firstReview'), pass('secondReview')],
  approved: threePasses(),
  published: threePasses(),
  retracted: threePasses(),
}

const story = (state: ArticleState, authorId: number) =>
  article({ state, passes: passesIn[state] ?? [], authorIds: [authorId], bylineNames: [] })

function actOf(kind: ArticleActKind, state: ArticleState): ArticleAct {
  const stage: ReviewStage = stageOfState(state) ?? 'firstReview'
  const { copyHash } = story(state, 1)
  const acts: Record<ArticleActKind, ArticleAct> = {
    changeCopy: { kind: 'changeCopy', copyHash: 'another copy' },
    submit: { kind: 'submit' },
    pass: { kind: 'pass', stage, copyHash, opinion: '同意', checklist: answers(stage) },
    return: { kind: 'return', stage, reason: { code: 'facts', words: '请核对数字' } },
    reject: { kind: 'reject', stage, reason: { code: 'notSuitable', words: '不适合本报' } },
    withdraw: { kind: 'withdraw' },
    reopen: { kind: 'reopen', reason: '标题有错字' },
    publish: { kind: 'publish', copyHash },
    correct: { kind: 'correct', copyHash: 'corrected copy', notice: '更正' },
    retract: { kind: 'retract', notice: '撤稿' },
  }
  return acts[kind]
}

function cell(kind: ArticleActKind, state: ArticleState, role: (typeof roles)[number]): string {
  const outcomes = [7, 8].map((authorId) =>
    transition({
      article: story(state, authorId),
      act: actOf(kind, state),
      actor: person(role, { id: 7, name: '某某' }),
      at: '2026-11-18T09:00:00.000Z',
    }),
  )
  const [own, others] = outcomes.map((outcome) => (outcome.ok ? outcome.state : null))
  if (own === null && others === null) return '–'
  if (own === others) return `→ ${own}`
  return own === null ? `→ ${others} (others' copy)` : `→ ${own} (own copy)`
}

describe('the review machine', () => {
  it('lets each role do in each state exactly what this table says', async () => {
    const kinds = Object.keys(articleMoves) as ArticleActKind[]
    const lines = kinds.flatMap((kind) => [
      `${kind}`,
      ...articleStates.flatMap((state) => {
        const cells = roles.map((role) => [role, cell(kind, state, role)] as const)
        const granted = cells.filter(([, text]) => text !== '–')
        if (granted.length === 0) return [`  ${state.padEnd(21)} nobody`]
        return granted.map(([role, text]) => `  ${state.padEnd(21)} ${role.padEnd(18)} ${text}`)
      }),
      '',
    ])
    await expect(lines.join('\n')).toMatchFileSnapshot('articleTable.txt')
  })

  it('gives administrators and auditors no say over copy in any state', () => {
    for (const role of ['administrator', 'auditor', 'proofreader', 'pageDesigner'] as const) {
      for (const kind of Object.keys(articleMoves) as ArticleActKind[]) {
        for (const state of articleStates) expect(cell(kind, state, role)).toBe('–')
      }
    }
  })
})
