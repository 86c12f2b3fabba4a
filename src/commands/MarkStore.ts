import type { MarkSettlement, ProofMark } from '../review/proof/ProofMark'

/** 校对符号 on pages. A page's row is locked before its marks are read or written. */
export interface MarkStore {
  /** Those of a page that nobody has settled, as they were put. */
  openOf(pageId: number): Promise<readonly ProofMark[]>
  read(id: number): Promise<ProofMark | null>
  add(mark: Omit<ProofMark, 'id' | 'at' | 'settled'>): Promise<ProofMark>
  settle(id: number, settlement: Omit<MarkSettlement, 'at'>): Promise<ProofMark>
}
