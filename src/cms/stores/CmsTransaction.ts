import type { Payload, PayloadRequest } from 'payload'
import { byCommand } from '../hooks/isAct'

/** One open transaction of the working copy, by Payload's number for it. */
export interface CmsTransaction {
  readonly payload: Payload
  readonly id: string | number
}

/** What a Local API call needs to work inside the transaction, as the command that it is. */
export function inside(tx: CmsTransaction) {
  return {
    req: { transactionID: tx.id } satisfies Partial<PayloadRequest>,
    context: { [byCommand]: true },
    overrideAccess: true,
    depth: 0,
  } as const
}
