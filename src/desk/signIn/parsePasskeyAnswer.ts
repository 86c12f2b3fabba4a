import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/browser'
import { z } from 'zod'

const text = z.string().max(20_000)
const both = { id: text, rawId: text, type: z.literal('public-key') }
const extensions = z.object({}).default({})

const answer = z.object({
  ...both,
  clientExtensionResults: extensions,
  response: z.object({
    clientDataJSON: text,
    authenticatorData: text,
    signature: text,
  }),
})

const made = z.object({
  ...both,
  clientExtensionResults: extensions,
  response: z.object({
    clientDataJSON: text,
    attestationObject: text,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
})

/** What a browser sent as a passkey's answer; null where it has not that form. */
export function parsePasskeyAnswer(given: unknown): AuthenticationResponseJSON | null {
  const parsed = answer.safeParse(given)
  return parsed.success ? parsed.data : null
}

/** What a browser sent as a passkey it made; null where it has not that form. */
export function parseMadePasskey(given: unknown): RegistrationResponseJSON | null {
  const parsed = made.safeParse(given)
  return parsed.success ? (parsed.data as RegistrationResponseJSON) : null
}
