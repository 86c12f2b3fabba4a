import { outlineTables } from './outlineTables'
import type { PageFont } from './PageFont'
import { webTables } from './webTables'
import { writeSfnt } from './writeSfnt'

/** A page font as a whole TrueType file, as a browser takes it. */
export function toTrueType(font: PageFont): Uint8Array {
  return writeSfnt(new Map([...outlineTables(font), ...webTables(font)]))
}
