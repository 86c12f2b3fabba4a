import type { ArticleState } from '../../src/review/ArticleState'
import type { Role } from '../../src/review/Role'

/**
 * What a story may become, written down once more from the newsroom's rules and from nothing in src/review: walks hold
 * the software to this. Where the rules change, this changes by hand.
 */
export interface ModelStory {
  readonly state: ArticleState
  readonly hash: string
  readonly passed: readonly { readonly stage: string; readonly by: number; readonly hash: string }[]
}

interface Attempt {
  readonly act: 'save' | 'submit' | 'pass' | 'return' | 'reject' | 'withdraw' | 'reopen'
  readonly by: { readonly id: number; readonly roles: readonly Role[] }
  readonly stage: string
  readonly hash: string
  readonly isLate: boolean
}

const stages = ['firstReview', 'secondReview', 'finalReview']
const waits: readonly ArticleState[] = ['awaitingFirstReview', 'awaitingSecondReview', 'awaitingFinalReview']
const reviewerOf: readonly Role[] = ['responsibleEditor', 'deskChief', 'dutyChiefEditor']
const writers: readonly Role[] = ['correspondent', 'reporter', 'deskChief', 'dutyChiefEditor']

/** How the story stands after an act, or null where the rules forbid it. `authorId` is who filed it. */
export function modelStep(story: ModelStory, attempt: Attempt, authorId: number): ModelStory | null {
  const { act, by, stage, hash } = attempt
  const has = (role: Role) => by.roles.includes(role)
  const isAuthor = by.id === authorId
  const isWriter = isAuthor && by.roles.some((role) => writers.includes(role))
  const turn = waits.indexOf(story.state)
  const role = reviewerOf[turn]
  const mayReview = turn >= 0 && stages[turn] === stage && role !== undefined && has(role) && !isAuthor
  const isLate = attempt.isLate && act !== 'pass' // a pass names the copy, not the revision
  if (isLate) return null
  switch (act) {
    case 'save': {
      if (!(has('responsibleEditor') || (isWriter && story.state === 'draft'))) return null
      if (story.state !== 'draft' && turn < 0) return null
      if (hash === story.hash) return story
      return { state: story.state === 'draft' ? 'draft' : 'awaitingFirstReview', hash, passed: [] }
    }
    case 'submit':
      if (story.state !== 'draft' || !(has('responsibleEditor') || isWriter)) return null
      return { ...story, state: 'awaitingFirstReview', passed: [] }
    case 'pass': {
      if (!mayReview || hash !== story.hash || story.passed.some((one) => one.by === by.id)) return null
      const passed = [...story.passed, { stage, by: by.id, hash }]
      return { ...story, state: waits[turn + 1] ?? 'approved', passed }
    }
    case 'return':
      return mayReview && !didReview(story, by.id) ? { ...story, state: 'draft', passed: [] } : null
    case 'reject':
      return mayReview && !didReview(story, by.id) ? { ...story, state: 'rejected' } : null
    case 'withdraw':
      if (turn < 0 || !isAuthor || !(isWriter || has('responsibleEditor'))) return null
      return { ...story, state: 'draft', passed: [] }
    case 'reopen':
      if (story.state !== 'approved' || !has('dutyChiefEditor')) return null
      return {
        ...story,
        state: 'awaitingFinalReview',
        passed: story.passed.filter((one) => one.stage !== 'finalReview'),
      }
  }
}

const didReview = (story: ModelStory, personId: number) => story.passed.some((one) => one.by === personId)
