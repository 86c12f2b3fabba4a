import type { Actor } from './Actor'
import type { PageAct } from './PageAct'
import { pageGrant } from './pageGrant'
import type { PageUnderProof } from './PageUnderProof'

type Kind = Exclude<PageAct['kind'], 'storyChanged'>

const isTime: Readonly<Record<Kind, (page: PageUnderProof, actor: Actor) => boolean>> = {
  takeInPage: () => true,
  changePage: () => true,
  assignPage: () => true,
  sendToProof: (page) => page.articleIds.length > 0,
  completeProof: ({ proofs }, actor) =>
    proofs.length < 3 && proofs.every((proof) => proof.personId !== actor.id),
  signOff: ({ proofs }) => proofs.length === 3,
  reopenPage: ({ state, leftOut }) => state !== 'makeup' || leftOut !== null,
  leaveOut: ({ leftOut }) => leftOut === null,
}

const kinds: readonly Kind[] = [
  'takeInPage',
  'changePage',
  'assignPage',
  'sendToProof',
  'completeProof',
  'signOff',
  'reopenPage',
  'leaveOut',
]

/** What a person may do to a page as it stands: the buttons of the desk. */
export function possiblePageActs(page: PageUnderProof, actor: Actor): readonly Kind[] {
  return kinds.filter((kind) => pageGrant(page, kind, actor).ok && isTime[kind](page, actor))
}
