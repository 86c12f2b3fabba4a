import { BlockList, isIP } from 'node:net'

/** Whose word on `x-forwarded-…` counts: addresses and networks, as BANMIAN_TRUSTED_PROXIES lists them. */
export function trustedProxies(listed: readonly string[]): (address: string) => boolean {
  const trusted = new BlockList()
  for (const entry of listed) {
    const [address = '', bits] = entry.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (bits === undefined) trusted.addAddress(address, family)
    else trusted.addSubnet(address, Number(bits), family)
  }
  return (address) => isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/**
 * Where a request comes from: the socket's other end, or, where that is a trusted proxy, the nearest address in
 * `x-forwarded-for` that is none. What stands further left was written by the client, and may be anything.
 */
export function clientAddress(
  socketAddress: string,
  forwardedFor: string,
  isTrusted: (address: string) => boolean,
): string {
  const hops = forwardedFor
    .split(',')
    .map((hop) => plain(hop.trim()))
    .filter((hop) => hop !== '')
  let address = plain(socketAddress)
  while (isTrusted(address)) {
    const next = hops.pop()
    if (next === undefined || isIP(next) === 0) break
    address = next
  }
  return address
}

const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, '')
