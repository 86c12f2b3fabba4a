import { describe, expect, test } from 'vitest'
import { clientAddress, trustedProxies } from '../../../src/auth/clientAddress'

const nobody = trustedProxies([])
const house = trustedProxies(['127.0.0.1', '::1', '10.0.0.0/8'])

describe('where a request comes from', () => {
  test.each([
    ['the socket, where nobody is trusted', '203.0.113.9', '198.51.100.1', nobody, '203.0.113.9'],
    ['the socket, where a stranger claims another', '203.0.113.9', '198.51.100.1', house, '203.0.113.9'],
    ['what the proxy saw', '127.0.0.1', '198.51.100.1', house, '198.51.100.1'],
    [
      'what the proxy saw, not what the client wrote',
      '::ffff:127.0.0.1',
      '1.2.3.4, 198.51.100.1',
      house,
      '198.51.100.1',
    ],
    ['the first that is no proxy', '127.0.0.1', '1.2.3.4, 198.51.100.1, 10.1.2.3', house, '198.51.100.1'],
    ['the proxy, where it says nothing', '10.9.9.9', '', house, '10.9.9.9'],
    ['the proxy, where it says no address', '10.9.9.9', 'unknown', house, '10.9.9.9'],
  ] as const)('is %s', (_what, socket, forwarded, isTrusted, expected) => {
    expect(clientAddress(socket, forwarded, isTrusted)).toBe(expected)
  })
})
