import { reviewRefusals } from '../review/reviewRefusals'
import { signInRefusals } from './signInRefusals'

/**
 * Every refusal of a newsroom act with the blanks its words need. A row here has words in every message file
 * (`refusal.<kind>`); kinds are stable, since programs ask by them.
 */
export const refusalKinds = {
  ...reviewRefusals,
  ...signInRefusals,

  notSignedIn: [],
  notFound: ['subject', 'id'],
  revisionMissing: ['held'],
  staleRevision: ['held', 'base'], // detail: { current, yours }
  copyInvalid: ['faults'],
  onlyByAct: [],
  weakPassword: ['shortest', 'longest'],
  photoInUse: ['article'],
  photoTooLarge: ['found', 'most'],
  photoNotTaken: ['fileKind'],
  photoTooManyPixels: ['found', 'most'],
  photoUnreadable: [],
  photoWithoutWords: ['place'],
  photoNotYours: [],
  unitSignOffMissing: [],
  filingKeyTaken: [],
  tooManyTries: ['seconds'],
  askAdministrator: [],
  databaseAway: [],
  workingCopyInvalid: ['found'],
  leaseHeld: ['name'], // detail: { current, yours }

  notYourUnit: [],
  articleWithoutHeadline: [],
  articleWithoutBody: [],
  storyNotInRecord: ['article'],
  issueRevisedMeanwhile: ['article'],

  intakeUnresolved: ['count'],
  intakeLinesAstray: ['count'], // detail: a LineAccount
  articleRepeated: ['article'],
  articleNotPlaceable: ['article', 'state'],
  articlePlacedElsewhere: ['article', 'page'],
  storiesNotApproved: ['page', 'stories'],

  pageUnplaceable: ['page', 'faults'], // detail: { faults }
  pageOverset: ['page', 'overset'], // detail: { fit }
  pageNoRoom: ['page', 'items'],
  pageNotAsPlaced: ['page'],
  pageNotLaidOut: ['page'],
  layoutNameMissing: [],
  layoutNameTaken: ['name'],
  pressFileRefused: ['most'],
  pressFontUnreadable: ['found'],
  pageStyleInvalid: ['faults'], // detail: { faults }
  pageStyleIdKept: ['id'],
  pageStyleUnknown: ['style'],

  notInvited: ['topic'],
  commissionClosed: ['topic'],
  commissionAnswered: ['topic'],
  commissionWithoutTopic: [],
  nobodyAsked: [],
  cannotBeAsked: ['count'],
  deadlineOver: [],
  notYourCommission: [],

  assignNothing: [],
  assignTooMany: ['most'],
  assignOnlyYourself: [],
  assignedToAnother: ['article', 'name'],
  assigneeUnknown: [],
  assignOutOfTurn: ['article', 'state'],
  assigneeNotForStage: ['article', 'name', 'state'],
  assigneeIsAuthor: ['article', 'name'],
  assigneeReviewedAlready: ['article', 'name', 'stage'],

  scheduleTimeInvalid: ['time'],
  scheduleTimePast: ['time'],
  scheduleNotWaiting: [],
  scheduleNotDue: [],
  schedulerGone: ['name'],
  pressTimeInvalid: ['time'],
  weekdayPlanInvalid: ['faults'],
  pageTitleMissing: ['page'],
  weekdayPlanMissing: ['weekday'],
  noIssueToPlanFrom: [],

  issueDateInvalid: ['date'],
  issueDateTaken: ['date'],
  issueDateNotAfterLast: ['date', 'last'],
  pageNumbersInvalid: [],
  pageNotInIssue: ['page'],
  issueClosed: ['date'],
  issuePublished: ['date'],
  issueChangedInPress: ['date'],
  photoFileUnreadable: ['page', 'photo'],
  printerProfileUnreadable: [],
  fontFileMissing: ['family'],
  issueNotPublishable: ['count'], // detail: { faults }, rows of publishFaults.ts
} as const satisfies Record<string, readonly string[]>
export type RefusalKind = keyof typeof refusalKinds
