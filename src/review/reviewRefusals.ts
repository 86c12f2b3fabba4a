/** Every refusal of src/review with the blanks its words need (`refusal.<kind>` in the message files). */
export const reviewRefusals = {
  notYourRole: ['act'],
  notYourArticle: ['act'],
  notYourPage: ['act'],
  authorsDoNotReview: [],
  outOfTurn: ['act', 'state'],
  stageIsOver: ['stage', 'state'],
  reviewedAlready: ['stage'],
  copyChanged: [],
  opinionMissing: ['stage'],
  checklistIncomplete: ['items'],
  checklistFailed: ['items'],
  returnReasonMissing: [],
  reasonMissing: ['act'],
  noticeMissing: [],
  notFinallyReviewed: [],

  pageOutOfTurn: ['act', 'state'],
  pageChanged: ['page'],
  pageEmpty: ['page'],
  proofRoundOutOfTurn: ['round', 'next'],
  proofreadAlready: ['round'],
  proofsIncomplete: ['page', 'done'],

  issueOutOfTurn: ['act', 'state'],
} as const satisfies Record<string, readonly string[]>
