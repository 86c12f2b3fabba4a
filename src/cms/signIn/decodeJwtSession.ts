/** The session that a token of Payload names; null where it names none. Checks nothing: for tokens of our own making. */
export function decodeJwtSession(token: string | undefined): string | null {
  const [, body] = token?.split('.') ?? []
  if (body === undefined) return null
  const claims: unknown = JSON.parse(Buffer.from(body, 'base64url').toString('utf8'))
  const sid: unknown = typeof claims === 'object' && claims !== null ? Reflect.get(claims, 'sid') : null
  return typeof sid === 'string' ? sid : null
}
