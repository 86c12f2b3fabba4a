/** Where a page stands: 组版, 校对, 已签发. */
export const pageStates = ['makeup', 'proofing', 'signedOff'] as const
export type PageState = (typeof pageStates)[number]
