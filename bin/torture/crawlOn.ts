import type { Newsdesk } from './Newsdesk'

const tokens = /(?:jsq|tk)-[0-9a-f]{10}/gu

/** Everything that a stranger may try. */
function placesOf({
  secretIds,
  openIds,
}: Newsdesk): readonly { readonly path: string; readonly init?: RequestInit }[] {
  const stories = [...secretIds, ...openIds].flatMap((id) => [
    { path: `/api/articles/${id}?draft=true&depth=2` },
    { path: `/api/articles/versions?where[parent][equals]=${id}` },
    { path: `/desk/articles/${id}` },
    { path: `/desk/articles/${id}`, init: { headers: { rsc: '1' } } },
    { path: `/desk/working-copies/article-${id}` },
    { path: `/desk/articles/${id}/pulse`, init: { method: 'POST', body: '{"act":"look"}' } },
    { path: `/desk/makeup/stories/${id}` },
    { path: `/admin/collections/articles/${id}` },
  ])
  const query = JSON.stringify({
    query:
      '{ Articles { docs { id headline body } } versionsArticles { docs { version { headline body } } } }',
  })
  const json = { 'content-type': 'application/json' }
  return [
    { path: '/' },
    { path: '/', init: { headers: { rsc: '1' } } },
    { path: '/issues' },
    { path: '/robots.txt' },
    { path: '/api/articles?limit=100&draft=true&depth=3' },
    { path: '/api/articles/versions?limit=100' },
    { path: '/api/pages?depth=3' },
    { path: '/api/placed-pages' },
    { path: '/api/photos' },
    { path: '/api/press-files' },
    { path: '/api/graphql', init: { method: 'POST', headers: json, body: query } },
    { path: '/api/public/issues' },
    { path: '/api/public/openapi.json' },
    { path: '/desk' },
    { path: '/desk', init: { headers: { rsc: '1' } } },
    ...stories,
  ]
}

/** Walks the site, the API and the desk without a name, and follows what the site links to; notes every token it sees. */
export async function crawlOn(here: Newsdesk): Promise<void> {
  const { history, origins } = here
  const linked = new Set<string>()
  for (let turn = 0; Date.now() < here.until; turn += 1) {
    for (const { path, init } of [...placesOf(here), ...[...linked].map((path) => ({ path, init: {} }))]) {
      if (Date.now() >= here.until) return
      const origin = origins[turn % origins.length] ?? ''
      const text = await look(origin + path, init)
      history.count(text === null ? 'crawler: no answer' : 'crawler: answers')
      for (const token of text?.match(tokens) ?? [])
        if (!history.seen.has(token)) history.seen.set(token, { at: Date.now(), where: path })
      for (const [, link] of text?.matchAll(/href="(\/(?:\d{4}-\d\d-\d\d|issues|files|media)[^"]*)"/gu) ?? [])
        if (link && linked.size < 400) linked.add(link)
      turn += 1
    }
  }
}

async function look(address: string, init: RequestInit | undefined): Promise<string | null> {
  try {
    const answer = await fetch(address, { ...init, signal: AbortSignal.timeout(15_000) })
    return Buffer.from(await answer.arrayBuffer()).toString('utf8')
  } catch {
    return null // the instance was killed
  }
}
