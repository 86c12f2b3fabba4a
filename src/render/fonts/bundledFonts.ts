import { createFontLibrary, type FontLibrary } from './createFontLibrary'
import { createPinner } from './createPinner'
import type { FontFamily } from './FontFamily'
import { notoFamilies } from './notoFamilies'

/**
 * A library of the fonts that come with Banmian; `modulesFolder` is the node_modules they are installed in.
 *
 * - `ownFamilies` are the newspaper's own (readOwnFont). What a face lacks is looked for in Banmian's first, then in those.
 */
export async function bundledFonts(
  modulesFolder: string,
  ownFamilies: readonly FontFamily[] = [],
): Promise<FontLibrary> {
  return createFontLibrary({
    families: [...(await notoFamilies(modulesFolder)), ...ownFamilies],
    pinWeight: await createPinner(modulesFolder),
  })
}
