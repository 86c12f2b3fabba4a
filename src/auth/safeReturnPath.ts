const anyOrigin = 'http://desk.invalid'

/** Where to go after signing in: a path of the desk, whatever the address asks for; `/desk` where it asks for anything else. */
export function safeReturnPath(asked: unknown): string {
  if (typeof asked !== 'string' || !asked.startsWith('/') || /[\\\p{Cc}]/u.test(asked)) return '/desk'
  const isLocal = URL.canParse(asked, anyOrigin)
  const url = isLocal ? new URL(asked, anyOrigin) : null
  if (!url || url.origin !== anyOrigin || !/^\/(desk|admin)(\/|$)/.test(url.pathname)) return '/desk'
  return url.pathname.startsWith('/desk/sign-in') ? '/desk' : `${url.pathname}${url.search}`
}
