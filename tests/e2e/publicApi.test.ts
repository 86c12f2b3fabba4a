import { expect, it } from 'vitest'

const served = process.env['BANMIAN_TEST_URL'] ?? ''

const ask = (path: string, init?: RequestInit) => fetch(new URL(path, served), init)

it('serves the public API from the record, before anything of the newsroom', async () => {
  const list = await ask('/api/public/issues?limit=1')
  expect([list.status, list.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
  expect(Object.keys(await list.json())).toEqual(['issues', 'next'])
  const etag = list.headers.get('etag') ?? ''
  const again = await ask('/api/public/issues?limit=1', { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
})

it.each([
  ['/api/public/issues/2026-02-30', 400, 'badDate'],
  ['/api/public/issues/1949-10-01', 404, 'noSuchIssue'],
  ['/api/public/issues/1949-10-01/pages/x', 400, 'badPageNumber'],
  ['/api/public/stories/1949-10-01-1-1', 404, 'noSuchStory'],
])('refuses %s with %i', async (path, status, kind) => {
  const answer = await ask(path, { headers: { 'accept-language': 'en' } })
  expect([answer.status, await answer.json()]).toEqual([
    status,
    { error: { kind, message: expect.any(String) } },
  ])
})

it('names each of its routes in its own document, and answers HEAD and OPTIONS', async () => {
  const { paths } = await (await ask('/api/public/openapi.json')).json()
  expect(Object.keys(paths)).toHaveLength(6)
  expect((await ask('/api/public/issues', { method: 'HEAD' })).status).toBe(200)
  const preflight = await ask('/api/public/issues', { method: 'OPTIONS' })
  expect([preflight.status, preflight.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
})

it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('lets nobody write: %s', async (method) => {
  expect((await ask('/api/public/issues', { method })).status).toBe(405)
})

it('leaves nothing under its path to the newsroom’s own API', async () => {
  expect((await ask('/api/public/articles')).status).toBe(404)
})
