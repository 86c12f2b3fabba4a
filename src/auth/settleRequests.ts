import { Server } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env, listedProxies } from '../env'
import { clientAddress, trustedProxies } from './clientAddress'

const aYear = 'max-age=31536000; includeSubDomains'
const mark = Symbol.for('banmian.requests-are-settled')

/**
 * Puts every request in order before anything else sees it: `x-forwarded-for` holds one address, which is true, and
 * the rest of what a client may claim (`x-forwarded-host`, `-proto`, `-port`) is dropped unless a trusted proxy says so.
 * Next takes these headers as they come. Answers carry HSTS where the newspaper's address is https.
 */
export function settleRequests(): void {
  if (Reflect.get(globalThis, mark) === true) return
  Reflect.set(globalThis, mark, true)
  const isTrusted = trustedProxies(listedProxies())
  const isHttps = env().BANMIAN_ORIGIN.startsWith('https:')
  const { emit } = Server.prototype
  Server.prototype.emit = function (this: Server, event: string | symbol, ...given: unknown[]) {
    const [request, response] = given
    if (event === 'request' || event === 'upgrade') settle(request as IncomingMessage, isTrusted) // as node:http emits them
    if (event === 'request' && isHttps) {
      const answer = response as ServerResponse
      answer.setHeader('Strict-Transport-Security', aYear)
    }
    return Reflect.apply(emit, this, [event, ...given])
  }
}

function settle(request: IncomingMessage, isTrusted: (address: string) => boolean): void {
  const { headers, socket } = request
  const from = socket.remoteAddress ?? ''
  const claimed = [headers['x-forwarded-for'] ?? []].flat().join(',')
  const address = clientAddress(from, claimed, isTrusted)
  headers['x-forwarded-for'] = address
  if (isTrusted(clientAddress(from, '', () => false))) return
  for (const name of ['x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded', 'x-real-ip'])
    delete headers[name]
}
