/** 校次 of a page. */
export type ProofRound = 1 | 2 | 3

export const proofRounds: readonly ProofRound[] = [1, 2, 3]
