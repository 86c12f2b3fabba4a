import wawoff2 from 'wawoff2'
import type { PageFont } from './PageFont'
import { toTrueType } from './toTrueType'

/** A page font as readers fetch it, made once at publishing. */
export async function toWoff2(font: PageFont): Promise<Uint8Array> {
  return wawoff2.compress(toTrueType(font))
}
