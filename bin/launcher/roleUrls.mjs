import { createHmac } from 'node:crypto'

/**
 * The addresses of the two roles with fewer rights, beside the owner's: the app works as `banmian_app`, readers
 * as `banmian_reader`. Their passwords come from the installation's secret, so that every process derives the
 * same ones; an address that was given stands as it is.
 *
 * @param {{ databaseUrl: string, secret: string, appUrl?: string | undefined, readerUrl?: string | undefined }} given
 * @returns {{ appUrl: string, readerUrl: string }}
 */
export function roleUrls({ databaseUrl, secret, appUrl, readerUrl }) {
  return {
    appUrl: appUrl || withRole(databaseUrl, 'banmian_app', secret),
    readerUrl: readerUrl || withRole(databaseUrl, 'banmian_reader', secret),
  }
}

/**
 * @param {string} databaseUrl
 * @param {string} role
 * @param {string} secret
 */
function withRole(databaseUrl, role, secret) {
  const url = new URL(databaseUrl)
  url.username = role
  url.password = createHmac('sha256', secret).update(role).digest('hex')
  return url.toString()
}
