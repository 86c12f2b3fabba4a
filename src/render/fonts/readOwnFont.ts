import { createHash } from 'node:crypto'
import type { MeasuredFace } from '../../layout/style/MeasuredFace'
import type { PinWeight } from './createPinner'
import { familyNames } from './familyNames'
import type { OwnFont } from './OwnFont'
import { readCmap } from './readCmap'
import { readPiece } from './readPiece'
import { readTables } from './readTables'
import { woff2 } from './woff2'

/** Below this a character may be of any width; from here on only what is no square is written down. */
const firstSquare = 0x2e80

/** Reads a font file of the newspaper: TrueType outlines as `.ttf`, `.otf` or `.woff2`. What it is instead is told by an error. */
export async function readOwnFont(
  file: Uint8Array,
  { name, pinWeight }: { readonly name: string; readonly pinWeight: PinWeight },
): Promise<OwnFont> {
  const font = await unpacked(file, name)
  const tables = tablesOf(font, name)
  const names = familyNames(tables.get('name'))
  if (names.length === 0) throw new Error(`${name}: expected a font with a family name, found none`)
  const hash = createHash('sha256').update(file).digest('hex')
  const weights = weightsOf(tables)
  const faces = weights.flatMap((weight): readonly MeasuredFace[] => {
    const advances = advancesOf(pinWeight(font, weight))
    return names.map((family) => ({ family, weight, hash, advances }))
  })
  const isVariable = weights.length > 1
  const pieces = [{ ranges: null, read: () => Promise.resolve(font) }]
  const families = names.map((family) => ({
    name: family,
    ...(isVariable ? {} : { weight: weights[0] ?? 400 }),
    pieces,
  }))
  return { faces, families }
}

async function unpacked(file: Uint8Array, name: string): Promise<Uint8Array> {
  if (signatureOf(file) !== 'wOF2') return file
  return woff2.unpack(file).catch((error: unknown) => {
    throw new Error(`${name}: expected a whole woff2 file, found a broken one`, { cause: error })
  })
}

const signatureOf = (file: Uint8Array): string => String.fromCharCode(...file.subarray(0, 4))

function tablesOf(font: Uint8Array, name: string): ReadonlyMap<string, DataView> {
  const signature = signatureOf(font)
  if (signature === 'OTTO')
    throw new Error(`${name}: expected TrueType outlines, found CFF: ask the foundry for its TTF`)
  if (signature === 'ttcf') throw new Error(`${name}: expected one font, found a collection`)
  if (signature !== '\u0000\u0001\u0000\u0000' && signature !== 'true')
    throw new Error(`${name}: expected a TrueType font, found another kind of file`)
  const tables = wholeTables(font)
  const missing = ['cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'OS/2'].filter((tag) => !tables?.has(tag))
  if (tables === null || missing.length > 0)
    throw new Error(`${name}: expected a whole font, found one without ${missing.join(' ') || 'its end'}`)
  return tables
}

/** Null where the file ends before its tables do. */
function wholeTables(font: Uint8Array): ReadonlyMap<string, DataView> | null {
  try {
    return readTables(font)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The one weight that `OS/2` names, or every hundred on the axis of a variable font. */
function weightsOf(tables: ReadonlyMap<string, DataView>): readonly number[] {
  const own = tables.get('OS/2')?.getUint16(4) ?? 400
  const axes = tables.get('fvar')
  if (axes === undefined) return [own]
  for (let axis = 0; axis < axes.getUint16(8); axis++) {
    const at = axes.getUint16(4) + axis * axes.getUint16(10)
    if (axes.getUint32(at) !== 0x77676874) continue
    const [least, most] = [axes.getInt32(at + 4) / 65536, axes.getInt32(at + 12) / 65536]
    return [100, 200, 300, 400, 500, 600, 700, 800, 900].filter((weight) => weight >= least && weight <= most)
  }
  return [own]
}

/** Widths as runs of code points (MeasuredFace). */
function advancesOf(font: Uint8Array): string {
  const cmap = readTables(font).get('cmap')
  if (cmap === undefined) return ''
  const piece = readPiece(font)
  const runs: { readonly first: number; readonly widths: number[] }[] = []
  for (const code of [...readCmap(cmap).keys()].sort((a, b) => a - b)) {
    const width = piece.advance(code)
    if (code < 0x20 || (code >= firstSquare && width === 1000)) continue
    const last = runs.at(-1)
    if (last !== undefined && last.first + last.widths.length === code) last.widths.push(width)
    else runs.push({ first: code, widths: [width] })
  }
  return runs.map(({ first, widths }) => `${first}:${widths.join(',')}`).join(' ')
}
