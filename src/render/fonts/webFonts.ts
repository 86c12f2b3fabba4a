import { createHash } from 'node:crypto'
import type { PageFont, PageFonts } from './PageFont'
import { postScriptName } from './postScriptName'
import { toTrueType } from './toTrueType'
import { woff2 } from './woff2'

/** A page font as a browser loads it. `file` is named by what is in it, so that it may be kept for ever. */
export interface WebFont {
  readonly key: string
  readonly family: string
  readonly weight: number
  readonly file: string
  readonly bytes: Uint8Array
}

/** The fonts of a page as woff2, made once, at publishing. `pack` is who packs them: a thread of its own, where there is one. */
export async function webFonts(fonts: PageFonts, pack = woff2.pack): Promise<WebFont[]> {
  return Promise.all([...fonts.values()].map((font) => webFont(font, pack)))
}

async function webFont(font: PageFont, pack: typeof woff2.pack): Promise<WebFont> {
  const bytes = await pack(toTrueType(font))
  const family = `${postScriptName(font)}-${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`
  return { key: font.key, family, weight: font.face.weight, file: `${family}.woff2`, bytes }
}
