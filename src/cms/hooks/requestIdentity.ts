import type { PayloadRequest } from 'payload'

/** What the ledger notes of where an act came from. The address is true: auth/settleRequests.ts put it there. */
export function requestIdentity(req: Pick<PayloadRequest, 'headers'>) {
  return {
    requestId: req.headers?.get('x-request-id') ?? null,
    address: req.headers?.get('x-forwarded-for') ?? null,
  }
}
