import { join } from 'node:path'
import { bundledFonts } from '../../src/render/fonts/bundledFonts'
import type { FontLibrary } from '../../src/render/fonts/createFontLibrary'

let library: Promise<FontLibrary> | null = null

/** The bundled fonts, opened once for all tests of a file. */
export function fontLibrary(): Promise<FontLibrary> {
  library ??= bundledFonts(join(import.meta.dirname, '../../node_modules'))
  return library
}
