/** What is done with a remark on a story: 批注, 答复批注, 了结批注. */
export type RemarkAct = 'addRemark' | 'answerRemark' | 'settleRemark'
