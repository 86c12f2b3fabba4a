import { createFontLibrary, type FontLibrary } from './createFontLibrary'
import { createPinner } from './createPinner'
import { notoFamilies } from './notoFamilies'

/** A library of the fonts that come with Banmian; `modulesFolder` is the node_modules they are installed in. */
export async function bundledFonts(modulesFolder: string): Promise<FontLibrary> {
  return createFontLibrary({
    families: await notoFamilies(modulesFolder),
    pinWeight: await createPinner(modulesFolder),
  })
}
