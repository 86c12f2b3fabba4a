import config from '../../payload.config'
import { GRAPHQL_POST, REST_DELETE, REST_GET, REST_PATCH, REST_POST } from '@payloadcms/next/routes'
import { randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import type { Role } from '../../src/review/Role'
import { cms } from '../../src/runtime'
import { env } from '../../src/env'

/** A person with an account, signed in: what tests knock at Payload's own doors with. */
export interface SignedIn {
  readonly id: number
  readonly name: string
  readonly username: string
  readonly token: string
}

const password = 'correct horse battery'

/** Sends a file with its fields, as a form does. */
export async function upload(
  who: SignedIn,
  path: string,
  file: { name: string; type: string; bytes: Uint8Array },
  fields: Record<string, unknown>,
): Promise<Answer> {
  const form = new FormData()
  form.set('file', new File([new Uint8Array(file.bytes)], file.name, { type: file.type }))
  form.set('_payload', JSON.stringify(fields))
  const headers = { authorization: `JWT ${who.token}` }
  const request = new Request(new URL(`/api${path}`, env().BANMIAN_ORIGIN), {
    method: 'POST',
    headers,
    body: form,
  })
  return answer(
    await handlers.POST(request, { params: Promise.resolve({ slug: path.split('/').filter(Boolean) }) }),
  )
}

/** Makes a person holding these roles and signs them in. */
export async function person(
  roles: readonly Role[],
  options: { coOrganizer?: number; name?: string } = {},
): Promise<SignedIn> {
  const payload = await cms()
  const username = `p${randomUUID().slice(0, 12)}`
  const name = options.name ?? `${roles[0] ?? 'nobody'} ${username}`
  const { id } = await payload.create({ collection: 'users', data: { username, password, name } })
  for (const role of roles) {
    await payload.create({
      collection: 'roles',
      data: { person: id, role, from: '2020-01-01T00:00:00Z', coOrganizer: options.coOrganizer ?? null },
    })
  }
  const { token } = await payload.login({ collection: 'users', data: { username, password } })
  return { id, name, username, token: token ?? '' }
}

export interface Answer {
  readonly status: number
  readonly body: Record<string, unknown> & {
    doc?: Record<string, unknown>
    docs?: Record<string, unknown>[]
    errors?: { message: string; data?: Record<string, unknown> }[]
  }
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
const handlers = {
  GET: REST_GET(config),
  POST: REST_POST(config),
  PATCH: REST_PATCH(config),
  DELETE: REST_DELETE(config),
}

/** Asks Payload's REST API as the app serves it, without a network. */
export async function rest(
  who: SignedIn | null,
  method: Method,
  path: string,
  body?: unknown,
): Promise<Answer> {
  const request = requestTo(`/api${path}`, method, who, body)
  const [route = ''] = path.split('?')
  const slug = route.split('/').filter(Boolean)
  return answer(await handlers[method](request, { params: Promise.resolve({ slug }) }))
}

/** Asks the GraphQL endpoint. */
export async function graphql(
  who: SignedIn | null,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const handler = GRAPHQL_POST(config)
  return answer(await handler(requestTo('/api/graphql', 'POST', who, { query, variables })))
}

function requestTo(path: string, method: Method, who: SignedIn | null, body: unknown): Request {
  const headers = new Headers({ 'content-type': 'application/json', 'accept-language': 'zh' })
  if (who) headers.set('authorization', `JWT ${who.token}`)
  return new Request(new URL(path, env().BANMIAN_ORIGIN), {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function answer(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, body: text === '' ? {} : JSON.parse(text) }
}

/** A story as a reporter types it into a form. */
export const typed = (over: Record<string, unknown> = {}) => ({
  headline: '科普大篷车开进山村小学',
  body: [{ kind: 'paragraph', text: '十一月的清晨，科普大篷车驶进了盘山路尽头的小学。' }],
  ...over,
})

export type { Payload }
