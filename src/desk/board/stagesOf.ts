import type { BoardPage } from '../../runtime'
import type { ArticleState } from '../../review/ArticleState'

export const boardStages = [
  'copyIn',
  'firstReview',
  'secondReview',
  'finalReview',
  'placed',
  'proof1',
  'proof2',
  'proof3',
  'signedOff',
] as const
export type BoardStage = (typeof boardStages)[number]

/** One cell of the board: how far a page is with one stage; `done` of `all` where stories are counted. */
export interface StageCell {
  readonly stage: BoardStage
  readonly state: 'done' | 'now' | 'todo'
  readonly count: { readonly done: number; readonly all: number } | null
  readonly person: string | null
  readonly at: string | null
}

/** How many of the three reviews a story in a state has behind it. */
const passed: Readonly<Record<ArticleState, number>> = {
  draft: -1,
  rejected: -1,
  awaitingFirstReview: 0,
  awaitingSecondReview: 1,
  awaitingFinalReview: 2,
  approved: 3,
  published: 3,
  retracted: 3,
}
const counted = ['copyIn', 'firstReview', 'secondReview', 'finalReview'] as const

/** The cells of a page, from 来稿 to 签发. */
export function stagesOf({ page, stories }: BoardPage): readonly StageCell[] {
  const all = page.articleIds.length
  const counts = counted.map((stage, reviews): StageCell => {
    const done = stories.filter(({ state }) => passed[state] >= reviews).length
    return { ...bare(stage), state: stateOf(done, all), count: { done, all } }
  })
  const isPlaced = page.placedHash !== null
  const proofs = ([1, 2, 3] as const).map((round): StageCell => {
    const proof = page.proofs.find((one) => one.round === round)
    const isNext = page.state === 'proofing' && page.proofs.length + 1 === round
    const cell = bare(`proof${round}`)
    if (proof) return { ...cell, state: 'done', person: proof.personName, at: proof.at }
    return isNext ? { ...cell, state: 'now' } : cell
  })
  const isNearSignOff = page.state === 'proofing' && page.proofs.length === 3
  const signed: StageCell = page.signOff
    ? { ...bare('signedOff'), state: 'done', person: page.signOff.personName, at: page.signOff.at }
    : { ...bare('signedOff'), state: isNearSignOff ? 'now' : 'todo' }
  const placed: StageCell = { ...bare('placed'), state: isPlaced ? 'done' : 'todo' }
  return [...counts, placed, ...proofs, signed]
}

const bare = (stage: BoardStage): StageCell => ({ stage, state: 'todo', count: null, person: null, at: null })

function stateOf(done: number, all: number): StageCell['state'] {
  if (all > 0 && done === all) return 'done'
  return done > 0 ? 'now' : 'todo'
}
