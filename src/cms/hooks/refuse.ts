import { APIError } from 'payload'
import type { Refusal } from '../../commands/Refusal'
import { wordsOfRefusal } from '../../messages/wordsOfRefusal'

/** HTTP status of a refusal where it is not 403. */
const statuses: Readonly<Record<string, number>> = {
  staleRevision: 409,
  revisionMissing: 428,
  copyInvalid: 400,
  weakPassword: 400,
  pressFileRefused: 400,
  pressFontUnreadable: 400,
  pageStyleInvalid: 400,
  pageStyleIdKept: 400,
  photoTooLarge: 413,
  photoNotTaken: 400,
  photoTooManyPixels: 400,
  photoUnreadable: 400,
  tooManyTries: 429,
}

/** Turns a refusal into Payload's error, in the words of the message files; `data` is for programs. */
export function refuse(refusal: Refusal, language: string | undefined): never {
  const { kind, params = {}, detail } = refusal
  throw new APIError(wordsOfRefusal(refusal, language), statuses[kind] ?? 403, { kind, params, detail }, true)
}
