import type { FontFace } from './FontFace'
import type { FontId } from './FontId'

/** The faces that come with Banmian; a newspaper with licensed 方正 or 汉仪 fonts names its own in its style. */
export const notoFaces: Readonly<Record<FontId, FontFace>> = {
  body: { family: 'Noto Serif SC', weight: 400 },
  strong: { family: 'Noto Sans SC', weight: 700 },
  headlineSans: { family: 'Noto Sans SC', weight: 700 },
  headlineSerif: { family: 'Noto Serif SC', weight: 900 },
  label: { family: 'Noto Sans SC', weight: 400 },
}
