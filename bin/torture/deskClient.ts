import { z } from 'zod'
import { sessionCookie } from '../../src/auth/sessionCookie'
import type { Asked } from './Asked'

const outcome = z.looseObject({ kind: z.string(), refusal: z.string().optional() })
const patience = 20_000 // ms

/** A person's browser, which asks one of two instances: another only where the first did not take the request at all. */
export function deskClient(
  token: string,
  origins: readonly string[],
  actionIds: ReadonlyMap<string, string>,
) {
  const cookie = `${sessionCookie}=${token}; banmian-language=zh`
  const order = () => (Math.random() < 0.5 ? origins : origins.toReversed())

  async function send(path: string, init: RequestInit, at = order()): Promise<Response | null> {
    for (const origin of at) {
      try {
        const headers = { cookie, origin, ...init.headers }
        return await fetch(origin + path, { ...init, headers, signal: AbortSignal.timeout(patience) })
      } catch (error) {
        if (!wasNotSent(error)) return null // nobody knows what became of it
      }
    }
    return null
  }

  async function act(path: string, name: string, body: string | FormData, at?: string): Promise<Asked> {
    const id = actionIds.get(name)
    if (!id) throw new Error(`The build has no server action "${name}".`)
    const plain = typeof body === 'string' ? { 'content-type': 'text/plain;charset=UTF-8' } : {}
    const headers = { 'next-action': id, accept: 'text/x-component', ...plain }
    const response = await send(path, { method: 'POST', headers, body }, at ? [at] : undefined)
    return response === null ? { kind: 'unknown' } : read(response)
  }

  return {
    /** An action that takes one value. */
    call: (path: string, name: string, value: unknown) => act(path, name, JSON.stringify([value])),
    /** An action that takes a form. */
    form: (path: string, name: string, fields: Readonly<Record<string, string | number>>, at?: string) => {
      const body = new FormData()
      for (const [field, value] of Object.entries(fields)) body.set(`1_${field}`, String(value))
      body.set('0', '["$K1"]')
      return act(path, name, body, at)
    },
    async json(method: string, path: string, value: unknown): Promise<Asked> {
      const headers = { 'content-type': 'application/json' }
      const response = await send(path, { method, headers, body: JSON.stringify(value) })
      const text = await bodyOf(response)
      if (!response || text === null || response.status >= 500) return { kind: 'unknown' }
      const answer = z.record(z.string(), z.unknown()).parse(JSON.parse(text || '{}'))
      return response.ok
        ? { kind: 'done', answer }
        : { kind: 'refused', refusal: String(answer['refusal'] ?? response.status) }
    },
  }
}

export type DeskClient = ReturnType<typeof deskClient>

/** The answer of an action is a line of React's stream: what the act came to, as the page would be told. */
async function read(response: Response): Promise<Asked> {
  const text = await bodyOf(response)
  if (text === null || response.status >= 500) return { kind: 'unknown' }
  const line = /^[0-9a-f]+:(\{"kind":.*\})$/mu.exec(text)?.[1]
  if (!line) return { kind: 'unknown' }
  const answer = outcome.parse(JSON.parse(line))
  return answer.kind === 'refused' || answer.kind === 'stale'
    ? { kind: 'refused', refusal: answer.refusal ?? 'staleRevision' }
    : { kind: 'done', answer }
}

async function bodyOf(response: Response | null): Promise<string | null> {
  try {
    return (await response?.text()) ?? null
  } catch {
    return null // broken off in the middle
  }
}

function wasNotSent(error: unknown): boolean {
  const cause = error instanceof Error ? error.cause : null
  return cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED'
}
