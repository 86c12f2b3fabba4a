import type { ActContext, StoredArticle, StoredIssue, StoredPage } from '../../src/commands/ports'
import { emptyMakeup } from '../../src/makeup/emptyMakeup'
import type { ArticleCopy } from '../../src/newspaper/article/ArticleCopy'
import { hashCopy } from '../../src/newspaper/article/hashCopy'
import { signingNames } from '../../src/newspaper/article/signingNames'
import type { Actor } from '../../src/review/Actor'
import type { ReviewChecklist } from '../../src/review/ReviewChecklist'
import { reviewChecklists } from '../../src/review/reviewChecklists'
import type { ReviewPass } from '../../src/review/ReviewPass'
import type { ReviewStage } from '../../src/review/ReviewStage'
import type { Role } from '../../src/review/Role'

/** Copy of an invented story; name what matters to the test. */
export function copy(given: Partial<ArticleCopy> & { readonly headline?: string } = {}): ArticleCopy {
  const { headline = '科普大篷车开进云溪村', ...rest } = given
  return {
    headlines: { kicker: '云溪县科协', headline, deck: null },
    dateline: '本报讯',
    body: [
      { kind: 'paragraph', text: '近日，云溪县科协的科普大篷车开进云溪村，二十件展品让孩子们看了个够。' },
      { kind: 'subhead', text: '动手才记得住' },
      { kind: 'paragraph', text: '讲解员说，动手做过的实验，孩子们记得最牢。' },
    ],
    bylineText: '（本报记者 林知远）',
    bylines: [{ kind: 'person', name: '林知远', role: '本报记者' }],
    captions: [],
    ...rest,
  }
}

let people = 100

/** A person with these roles, known to no one else unless an id is given. */
export function person(roles: Role | readonly Role[], given: Partial<Actor> = {}): Actor {
  const id = given.id ?? (people += 1)
  const name = given.name ?? `同事${id}`
  return {
    id,
    name,
    roles: typeof roles === 'string' ? [roles] : roles,
    coOrganizerIds: [],
    bylineIds: [],
    signsAs: [name],
    ...given,
  }
}

/** The context of an act of a person. */
export const by = (actor: Actor): ActContext => ({ actor, requestId: 'request-1', address: '192.0.2.1' })

/** A pass over a copy. */
export function pass(stage: ReviewStage, given: Partial<ReviewPass> = {}): ReviewPass {
  const personId = { firstReview: 11, secondReview: 12, finalReview: 13 }[stage]
  const copyHash = hashCopy(copy())
  return {
    stage,
    personId,
    personName: `审稿人${personId}`,
    copyHash,
    at: '2026-11-18T08:00:00.000Z',
    ...given,
  }
}

/** All three reviews of a copy, by three people. */
export const threePasses = (copyHash = hashCopy(copy())): readonly ReviewPass[] => [
  pass('firstReview', { copyHash }),
  pass('secondReview', { copyHash }),
  pass('finalReview', { copyHash }),
]

/** Every point of a stage's check-list answered with yes. */
export const answers = (stage: ReviewStage): ReviewChecklist =>
  Object.fromEntries(reviewChecklists[stage].map((item) => [item, true]))

/** An article as it is stored; hash and signing names follow its copy. */
export function article(given: Partial<StoredArticle> = {}): StoredArticle {
  const text = given.copy ?? copy()
  return {
    id: 1,
    state: 'draft',
    copy: text,
    copyHash: hashCopy(text),
    rev: 1,
    authorIds: [1],
    bylineNames: signingNames(text),
    coOrganizerId: null,
    passes: [],
    number: null,
    source: null,
    rubric: null,
    coOrganizer: null,
    plannedLength: null,
    embargoUntil: null,
    unitSignOff: null,
    returnReason: null,
    intakeNotes: [],
    photos: [],
    bylineLinks: [],
    ...given,
  }
}

/** A page in make-up, carrying article 1. */
export function page(given: Partial<StoredPage> = {}): StoredPage {
  return {
    id: 31,
    issueId: 21,
    number: 1,
    title: '地方科协',
    flag: null,
    editors: [],
    responsibleEditorIds: [],
    articleIds: [1],
    coOrganizers: null,
    makeup: emptyMakeup,
    placed: null,
    placedHash: null,
    placedBy: null,
    layoutId: null,
    state: 'makeup',
    proofs: [],
    signOff: null,
    leftOut: null,
    rev: 1,
    ...given,
  }
}

/** A planned issue. */
export function issue(given: Partial<StoredIssue> = {}): StoredIssue {
  return { id: 21, date: '2026-11-19', number: 46, serialNumber: 3210, state: 'planned', rev: 1, ...given }
}
