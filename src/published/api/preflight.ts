/** The answer to OPTIONS: anybody may read from anywhere. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'Accept-Language, If-None-Match',
      'access-control-max-age': '86400',
    },
  })
}
