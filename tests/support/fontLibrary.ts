import { join } from 'node:path'
import { createFontLibrary, type FontLibrary } from '../../src/render/fonts/createFontLibrary'
import { createPinner } from '../../src/render/fonts/createPinner'
import { notoFamilies } from '../../src/render/fonts/notoFamilies'

const modules = join(import.meta.dirname, '../../node_modules')
let library: Promise<FontLibrary> | null = null

/** The bundled fonts, opened once for all tests of a file. */
export function fontLibrary(): Promise<FontLibrary> {
  library ??= openLibrary()
  return library
}

async function openLibrary(): Promise<FontLibrary> {
  return createFontLibrary({ families: await notoFamilies(modules), pinWeight: await createPinner(modules) })
}
