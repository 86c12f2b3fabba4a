import { internalToken } from '../../src/env'

const patience = 120_000

/** Hands an issue whose time is near or has come to the web app. Throws where it does not answer. */
export async function postSchedule({
  origin,
  order,
}: {
  readonly origin: string
  readonly order: { readonly issueId: number; readonly act: 'prepare' | 'publish' }
}): Promise<void> {
  const response = await fetch(new URL('/api/internal/schedule', origin), {
    method: 'POST',
    headers: { authorization: `Bearer ${internalToken()}`, 'content-type': 'application/json' },
    body: JSON.stringify(order),
    signal: AbortSignal.timeout(patience),
  })
  if (!response.ok)
    throw new Error(`The web app at ${origin} did not take issue ${order.issueId}: ${response.status}.`)
}
