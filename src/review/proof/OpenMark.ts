import type { ProofMark } from './ProofMark'

/** What the rules of proof and sign-off need to know of a mark that is not settled. */
export type OpenMark = Pick<ProofMark, 'round' | 'placedHash'>
