import type { PageAct } from './PageAct'
import type { PageState } from './PageState'

/**
 * Where each act on a page leads from where; an empty field is an act out of turn.
 *
 * - A change while proofs run voids them: the page goes back to make-up and its proofs begin anew.
 * - A page that is signed off is reopened before it is changed.
 */
export const pageMoves: Readonly<Record<PageAct['kind'], Readonly<Partial<Record<PageState, PageState>>>>> = {
  takeInPage: { makeup: 'makeup' },
  changePage: { makeup: 'makeup', proofing: 'makeup' },
  assignPage: { makeup: 'makeup', proofing: 'proofing', signedOff: 'signedOff' },
  storyChanged: { makeup: 'makeup', proofing: 'makeup', signedOff: 'makeup' },
  sendToProof: { makeup: 'proofing' },
  completeProof: { proofing: 'proofing' },
  signOff: { proofing: 'signedOff' },
  reopenPage: { makeup: 'makeup', proofing: 'makeup', signedOff: 'makeup' },
  leaveOut: { makeup: 'makeup', proofing: 'makeup', signedOff: 'makeup' },
}
