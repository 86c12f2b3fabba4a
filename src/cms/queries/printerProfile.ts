import path from 'node:path'
import type { Payload } from 'payload'
import { env } from '../../env'

/** The file of the ICC profile that the newspaper's printer prints by; null where the newspaper has named none. */
export async function printerProfile(payload: Payload): Promise<string | null> {
  const { outputIntent } = await payload.findGlobal({ slug: 'newspaper', depth: 1 })
  const filename = typeof outputIntent === 'object' ? outputIntent?.filename : null
  return filename ? path.resolve(env().BANMIAN_DATA, 'press', filename) : null
}
