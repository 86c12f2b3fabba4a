import type { AuthOptions } from 'next-auth'
import { env } from '../env'
import { openSessionForAccount } from './openSessionForAccount'

const afterExchange = {
  open: '/desk',
  unknown: '/desk/sign-in?trouble=oidcUnknown',
  disabled: '/desk/sign-in?trouble=personDisabled',
} as const

/**
 * next-auth does the exchange with the house's provider and nothing more: the callback opens Payload's session and
 * leads away before next-auth would open one of its own, so that there is one session, one sign-out, one rule.
 */
export function singleSignOnOptions(provider: {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}): AuthOptions {
  return {
    secret: env().PAYLOAD_SECRET,
    session: { strategy: 'jwt' },
    pages: { signIn: '/desk/sign-in', error: '/desk/sign-in?trouble=oidcFailed' },
    providers: [
      {
        id: 'oidc',
        name: 'OIDC',
        type: 'oauth',
        wellKnown: `${provider.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        issuer: provider.issuer,
        clientId: provider.clientId,
        clientSecret: provider.clientSecret,
        idToken: true,
        checks: ['pkce', 'state', 'nonce'],
        authorization: { params: { scope: 'openid' } },
        profile: (claims: { sub: string }) => ({ id: claims.sub }),
      },
    ],
    callbacks: {
      signIn: async ({ account }) => {
        if (account?.provider !== 'oidc') return false
        // The id_token's issuer was checked against the provider's by the exchange itself.
        const known = await openSessionForAccount({
          issuer: provider.issuer,
          subject: account.providerAccountId,
        })
        return afterExchange[known]
      },
    },
  }
}
