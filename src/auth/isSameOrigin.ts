/**
 * Whether a request that says where it comes from comes from our own pages. One without an Origin is a navigation,
 * which changes nothing, or no browser.
 */
export function isSameOrigin(headers: Pick<Headers, 'get'>): boolean {
  const origin = headers.get('origin')
  if (origin === null) return true
  if (!URL.canParse(origin)) return false
  const host = headers.get('x-forwarded-host') ?? headers.get('host')
  return new URL(origin).host === host
}
