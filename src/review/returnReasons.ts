/** 退稿理由 codes; their words are in the message files (`returnReason.<code>`). Codes are kept in the record: add, never rename. */
export const returnReasons = [
  'orientation',
  'facts',
  'wording',
  'copyright',
  'secrecy',
  'incomplete',
  'length',
  'duplicate',
  'notSuitable',
  'other',
] as const
export type ReturnReasonCode = (typeof returnReasons)[number]
