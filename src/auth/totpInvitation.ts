import { generateURI } from 'otplib'
import { encode } from 'uqr'

/** What an authenticator app is told: the secret to type, and the same as a QR code, drawn as one path of an SVG. */
export interface TotpInvitation {
  readonly secret: string
  readonly size: number
  readonly path: string
}

/** Invites an app; `label` is the user name as the app lists it. */
export function totpInvitation(given: { secret: string; label: string; issuer: string }): TotpInvitation {
  const { size, data } = encode(generateURI(given), { border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { secret: given.secret, size, path: path.join('') }
}
