import type { IntakeResult } from './IntakeResult'

/** The most bytes of text that intake takes: 2 MB. */
export const mostTextBytes = 2 * 1024 * 1024

/** Reads bytes as UTF-8 text. Refuses more than 2 MB, and whatever is not UTF-8 from end to end or holds a NUL. */
export function readText(bytes: Uint8Array): IntakeResult<string> {
  if (bytes.byteLength > mostTextBytes) return { ok: false, kind: 'fileTooLarge', params: { limit: '2 MB' } }
  const text = decode(bytes)
  if (text === null || text.includes('\u0000')) return { ok: false, kind: 'notUtf8' }
  return { ok: true, value: text }
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}
