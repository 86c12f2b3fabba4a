import type { PageFont } from './PageFont'
import { toTrueType } from './toTrueType'
import { woff2 } from './woff2'

/** A page font as readers fetch it, made once at publishing. */
export async function toWoff2(font: PageFont): Promise<Uint8Array> {
  return woff2.pack(toTrueType(font))
}
