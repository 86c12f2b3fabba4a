import type { Actor } from './Actor'
import type { ArticleAct } from './ArticleAct'
import { articleGrant } from './articleGrant'
import type { ArticleState } from './ArticleState'
import type { ArticleUnderReview } from './ArticleUnderReview'
import { reviewObjection } from './reviewObjection'
import type { ReviewPass } from './ReviewPass'
import type { ReviewRefusal } from './ReviewRefusal'
import type { ReviewStage } from './ReviewStage'
import { reviewStages } from './ReviewStage'
import type { Role } from './Role'

/** How a story stands after an act: `role` is the one it was done in, `voided` the passes that fell. */
export interface ArticleTransition {
  readonly ok: true
  readonly role: Role
  readonly state: ArticleState
  readonly copyHash: string
  readonly passes: readonly ReviewPass[]
  readonly voided: readonly ReviewPass[]
}

/**
 * One act on a story by the rules of 三审三校: how the story stands after it, or why not. Pure.
 *
 * Asked in this order: may any role of theirs do this, is it the act's turn, may this person, is what it needs there.
 */
export function transition(question: {
  readonly article: ArticleUnderReview
  readonly act: ArticleAct
  readonly actor: Actor
  readonly at: string
}): ArticleTransition | ReviewRefusal {
  const { article, act, actor } = question
  const grant = articleGrant(article, act, actor)
  if (!grant.ok) return grant
  const objection = objectionTo(article, act)
  if (objection) return objection
  return { ok: true, role: grant.role, ...after(question, grant.target) }
}

function objectionTo(article: ArticleUnderReview, act: ArticleAct): ReviewRefusal | null {
  switch (act.kind) {
    case 'changeCopy':
    case 'submit':
    case 'withdraw':
      return null
    case 'pass':
    case 'return':
    case 'reject':
      return reviewObjection(article, act)
    case 'reopen':
      return act.reason.trim() === '' ? { ok: false, kind: 'reasonMissing', params: { act: act.kind } } : null
    case 'publish':
      return publishObjection(article, act.copyHash)
    case 'correct':
    case 'retract':
      return act.notice.trim() === '' ? { ok: false, kind: 'noticeMissing' } : null
  }
}

/** What is printed is what the final review passed. */
function publishObjection(article: ArticleUnderReview, copyHash: string): ReviewRefusal | null {
  const passed = new Map(article.passes.map((pass) => [pass.stage, pass]))
  const holds = reviewStages.every((stage) => passed.get(stage)?.copyHash === article.copyHash)
  const people = new Set(article.passes.map((pass) => pass.personId))
  if (!holds || people.size < reviewStages.length) return { ok: false, kind: 'notFinallyReviewed' }
  return copyHash === article.copyHash ? null : { ok: false, kind: 'copyChanged' }
}

type After = Omit<ArticleTransition, 'ok' | 'role'>

function after({ article, act, actor, at }: Parameters<typeof transition>[0], target: ArticleState): After {
  const kept = { state: target, copyHash: article.copyHash, passes: article.passes, voided: [] }
  switch (act.kind) {
    case 'changeCopy':
      return afterChange(article, act.copyHash)
    case 'pass': {
      const { stage, copyHash } = act
      const pass = { stage, personId: actor.id, personName: actor.name, copyHash, at }
      return { ...kept, passes: [...article.passes, pass] }
    }
    case 'submit':
    case 'return':
    case 'withdraw':
      return { ...kept, passes: [], voided: article.passes }
    case 'reopen':
      return {
        ...kept,
        passes: article.passes.filter((pass) => pass.stage !== 'finalReview'),
        voided: article.passes.filter((pass) => pass.stage === 'finalReview'),
      }
    case 'correct':
      return { ...kept, copyHash: act.copyHash }
    case 'reject':
    case 'publish':
    case 'retract':
      return kept
  }
}

/** Passes that name another copy fall, and those of later stages with them: back to the first stage without one. */
function afterChange(article: ArticleUnderReview, copyHash: string): After {
  const isHolding = (stage: ReviewStage) =>
    article.passes.some((pass) => pass.stage === stage && pass.copyHash === copyHash)
  const firstOpen = reviewStages.findIndex((stage) => !isHolding(stage))
  const holding: readonly ReviewStage[] = reviewStages.slice(0, firstOpen)
  const [stands, falls] = [true, false].map((wanted) =>
    article.passes.filter((pass) => holding.includes(pass.stage) === wanted),
  )
  return {
    state: article.state === 'draft' ? 'draft' : stateAwaiting[reviewStages[firstOpen] ?? 'finalReview'],
    copyHash,
    passes: stands ?? [],
    voided: falls ?? [],
  }
}

const stateAwaiting: Readonly<Record<ReviewStage, ArticleState>> = {
  firstReview: 'awaitingFirstReview',
  secondReview: 'awaitingSecondReview',
  finalReview: 'awaitingFinalReview',
}
