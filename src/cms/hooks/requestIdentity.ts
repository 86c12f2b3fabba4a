import type { PayloadRequest } from 'payload'

/** What the ledger notes of where an act came from. Behind a proxy the address is the one the proxy vouches for. */
export function requestIdentity(req: Pick<PayloadRequest, 'headers'>) {
  return {
    requestId: req.headers?.get('x-request-id') ?? null,
    address: req.headers?.get('x-forwarded-for')?.split(',')[0]?.trim() ?? null,
  }
}
