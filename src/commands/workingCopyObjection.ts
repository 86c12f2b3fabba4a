import type { Refusal } from './Refusal'
import { refuse } from './refuse'

const longest = 1_000_000 // of a form as JSON: more than any story's form may hold
const keys = /^(article-\d{1,9}|filing-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** Why a working copy cannot be kept under this key; null where it can. */
export function workingCopyObjection(copy: {
  readonly key: string
  readonly fields?: unknown
  readonly sequence: number
}): Refusal | null {
  if (!keys.test(copy.key)) return refuse('workingCopyInvalid', { found: copy.key.slice(0, 60) })
  if (!Number.isSafeInteger(copy.sequence) || copy.sequence < 0)
    return refuse('workingCopyInvalid', { found: String(copy.sequence) })
  const length = JSON.stringify(copy.fields ?? '').length
  return length > longest ? refuse('workingCopyInvalid', { found: length }) : null
}
