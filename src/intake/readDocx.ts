import mammoth from 'mammoth'
import type { IntakeResult } from './IntakeResult'
import { measureArchive } from './measureArchive'
import { mostTextBytes } from './readText'

/** The most bytes of a .docx that intake takes: 20 MB packed, 80 MB and 2,000 parts unpacked. */
export const mostDocxBytes = 20 * 1024 * 1024
const unpacked = { entries: 2000, bytes: 80 * 1024 * 1024 }

/** Reads the text of a .docx, a paragraph a line with an empty line between, ready for readPage. Refuses what is no .docx or is too large. */
export async function readDocx(bytes: Uint8Array): Promise<IntakeResult<string>> {
  if (bytes.byteLength > mostDocxBytes) return tooLarge
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const measure = measureArchive(buffer, unpacked)
  if (measure.kind === 'tooLarge') return tooLarge
  if (measure.kind === 'notAnArchive' || !measure.names.includes('word/document.xml'))
    return { ok: false, kind: 'notDocx' }
  const text = await extract(buffer)
  if (text === null) return { ok: false, kind: 'notDocx' }
  if (Buffer.byteLength(text) > mostTextBytes)
    return { ok: false, kind: 'fileTooLarge', params: { limit: '2 MB' } }
  return { ok: true, value: text }
}

const tooLarge = { ok: false, kind: 'docxTooLarge', params: { limit: '20 MB' } } as const

/** The library throws plain errors for whatever is wrong inside the document; to intake all of them say: no .docx. */
async function extract(buffer: Buffer): Promise<string | null> {
  try {
    const { value } = await mammoth.extractRawText({ buffer })
    return value.replace(/\u0000/gu, '').trimEnd()
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
}
