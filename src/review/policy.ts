import type { ArticleState } from './ArticleState'
import type { Role } from './Role'

/**
 * One right: who, over what, in which states.
 *
 * - `of: 'own'`: what one wrote; `'others'`: what one did not write; `'assigned'`: pages one is responsible for,
 *   and pages nobody is responsible for yet; `'any'`: all.
 * - `in`: only in these states; left out, in every state in which the act exists (articleMoves.ts, pageMoves.ts).
 */
export interface Grant {
  readonly role: Role
  readonly of: 'any' | 'own' | 'others' | 'assigned'
  readonly in?: readonly ArticleState[]
}

const remarkers = [
  { role: 'responsibleEditor', of: 'any' },
  { role: 'deskChief', of: 'any' },
  { role: 'dutyChiefEditor', of: 'any' },
  { role: 'proofreader', of: 'any' },
  { role: 'reporter', of: 'own' },
  { role: 'correspondent', of: 'own' },
] as const

const reviewers = [
  { role: 'responsibleEditor', of: 'others', in: ['awaitingFirstReview'] },
  { role: 'deskChief', of: 'others', in: ['awaitingSecondReview'] },
  { role: 'dutyChiefEditor', of: 'others', in: ['awaitingFinalReview'] },
] as const

/**
 * Who may do what: the one table that Payload's access, the desk's buttons and the commands ask.
 *
 * - What has no row here may be done by nobody.
 * - Administrators and auditors are in no row: the one has no say over copy, the other changes nothing.
 * - That the three reviewers are three people is a rule about passes, in articleGrant.ts.
 */
export const policy = {
  fileArticle: [
    { role: 'reporter', of: 'own' },
    { role: 'responsibleEditor', of: 'own' },
    { role: 'deskChief', of: 'own' },
    { role: 'dutyChiefEditor', of: 'own' },
    { role: 'correspondent', of: 'own' }, // last: a reporter who is one too files for anybody
  ],
  takeInPage: [
    { role: 'responsibleEditor', of: 'assigned' },
    { role: 'deskChief', of: 'any' },
    { role: 'pageDesigner', of: 'any' },
  ],

  changeCopy: [
    { role: 'correspondent', of: 'own', in: ['draft'] },
    { role: 'reporter', of: 'own', in: ['draft'] },
    { role: 'deskChief', of: 'own', in: ['draft'] },
    { role: 'dutyChiefEditor', of: 'own', in: ['draft'] },
    { role: 'responsibleEditor', of: 'any' },
  ],
  submit: [
    { role: 'correspondent', of: 'own' },
    { role: 'reporter', of: 'own' },
    { role: 'deskChief', of: 'own' },
    { role: 'dutyChiefEditor', of: 'own' },
    { role: 'responsibleEditor', of: 'any' },
  ],
  withdraw: [
    { role: 'correspondent', of: 'own' },
    { role: 'reporter', of: 'own' },
    { role: 'responsibleEditor', of: 'own' },
    { role: 'deskChief', of: 'own' },
    { role: 'dutyChiefEditor', of: 'own' },
  ],
  pass: reviewers,
  return: reviewers,
  reject: reviewers,
  addRemark: remarkers,
  answerRemark: remarkers,
  settleRemark: [
    { role: 'responsibleEditor', of: 'any' },
    { role: 'deskChief', of: 'any' },
    { role: 'dutyChiefEditor', of: 'any' },
    { role: 'proofreader', of: 'own' }, // a remark of one's own: review/remark/remarkGrant
    { role: 'reporter', of: 'own' },
    { role: 'correspondent', of: 'own' },
  ],
  reopen: [{ role: 'dutyChiefEditor', of: 'any' }],
  publish: [{ role: 'dutyChiefEditor', of: 'any' }],
  correct: [{ role: 'dutyChiefEditor', of: 'any' }],
  retract: [{ role: 'dutyChiefEditor', of: 'any' }],

  changePage: [
    { role: 'responsibleEditor', of: 'assigned' },
    { role: 'pageDesigner', of: 'any' },
  ],
  assignPage: [{ role: 'deskChief', of: 'any' }],
  sendToProof: [
    { role: 'responsibleEditor', of: 'assigned' },
    { role: 'pageDesigner', of: 'any' },
  ],
  completeProof: [{ role: 'proofreader', of: 'any' }],
  putMark: [{ role: 'proofreader', of: 'any' }],
  settleMark: [
    { role: 'responsibleEditor', of: 'assigned' },
    { role: 'pageDesigner', of: 'any' },
    { role: 'proofreader', of: 'any' },
  ],
  signOff: [{ role: 'dutyChiefEditor', of: 'any' }],
  reopenPage: [{ role: 'dutyChiefEditor', of: 'any' }],
  leaveOut: [{ role: 'dutyChiefEditor', of: 'any' }],

  planIssue: [{ role: 'deskChief', of: 'any' }],
  closeIssue: [
    { role: 'deskChief', of: 'any' },
    { role: 'dutyChiefEditor', of: 'any' },
  ],
  publishIssue: [{ role: 'dutyChiefEditor', of: 'any' }],
  schedulePublishing: [{ role: 'dutyChiefEditor', of: 'any' }],
  cancelSchedule: [{ role: 'dutyChiefEditor', of: 'any' }],
  setPressTime: [
    { role: 'deskChief', of: 'any' },
    { role: 'dutyChiefEditor', of: 'any' },
  ],
  keepWeekdayPlan: [{ role: 'deskChief', of: 'any' }],

  assignArticles: [
    { role: 'deskChief', of: 'any' },
    { role: 'responsibleEditor', of: 'any' }, // to themselves alone: review/assignmentObjection
  ],
  askForCopy: [
    { role: 'deskChief', of: 'any' },
    { role: 'dutyChiefEditor', of: 'any' },
    { role: 'responsibleEditor', of: 'any' },
  ],
  closeCommission: [
    { role: 'deskChief', of: 'any' },
    { role: 'dutyChiefEditor', of: 'any' },
    { role: 'responsibleEditor', of: 'own' },
  ],
  answerCommission: [
    { role: 'correspondent', of: 'own' },
    { role: 'reporter', of: 'own' },
    { role: 'responsibleEditor', of: 'own' },
    { role: 'deskChief', of: 'own' },
    { role: 'dutyChiefEditor', of: 'own' },
  ],
} as const satisfies Record<string, readonly Grant[]>
