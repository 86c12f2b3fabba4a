import { readFile } from 'node:fs/promises'
import type { PrinterProfile } from './PrinterProfile'

/**
 * Reads what the newspaper's printer prints on from its ICC profile, whose own name it goes by. Null where the file is
 * gone, or no profile for the four inks or for black.
 */
export async function readPrinterProfile(file: string): Promise<PrinterProfile | null> {
  const profile = await readFile(file).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  })
  if (profile?.toString('latin1', 36, 40) !== 'acsp') return null
  const inks = inksBySpace.get(profile.toString('latin1', 16, 20))
  if (inks === undefined) return null
  const identifier = nameOf(profile) ?? 'Custom'
  return { file, inks, outputIntent: { profile: new Uint8Array(profile), identifier } }
}

const inksBySpace = new Map<string, PrinterProfile['inks']>([
  ['CMYK', 'four'],
  ['GRAY', 'black'],
])

/** The profile's `desc` tag (ICC.1, 9.2.41): ASCII in version 2, UTF-16 in version 4. */
function nameOf(profile: Buffer): string | null {
  const count = profile.readUInt32BE(128)
  for (let tag = 0; tag < count && 132 + tag * 12 + 12 <= profile.length; tag++) {
    const at = 132 + tag * 12
    if (profile.toString('latin1', at, at + 4) !== 'desc') continue
    const data = profile.subarray(profile.readUInt32BE(at + 4))
    if (data.toString('latin1', 0, 4) === 'desc')
      return data.toString('latin1', 12, 12 + data.readUInt32BE(8) - 1)
    if (data.toString('latin1', 0, 4) !== 'mluc') return null
    const from = data.readUInt32BE(24)
    return new TextDecoder('utf-16be').decode(data.subarray(from, from + data.readUInt32BE(20)))
  }
  return null
}
