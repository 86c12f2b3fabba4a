import type { PageFont } from './PageFont'

/** The name of a font in files: ASCII without spaces, `NotoSerifSC-400`, and `NotoSerifSC-400V` for lines downwards. */
export function postScriptName({ face, vertical }: Pick<PageFont, 'face' | 'vertical'>): string {
  const family = face.family.replace(/[^A-Za-z0-9]/g, '') || 'Font'
  return `${family}-${face.weight}${vertical ? 'V' : ''}`
}
