import { env } from '../env'

/** Who passkeys are made for: the address people type (BANMIAN_ORIGIN), whatever a request calls itself. */
export function relyingParty(): { readonly id: string; readonly origin: string } {
  const { hostname, origin } = new URL(env().BANMIAN_ORIGIN)
  return { id: hostname, origin }
}
