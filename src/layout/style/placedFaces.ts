import type { FontFace } from './FontFace'
import type { FontId } from './FontId'
import type { PageStyle } from './PageStyle'

/** The faces of a style as a placed page names them: a renderer needs no widths. */
export function placedFaces({ fonts }: PageStyle): Readonly<Record<FontId, FontFace>> {
  const { body, strong, headlineSans, headlineSerif, label } = fonts
  return {
    body: bare(body),
    strong: bare(strong),
    headlineSans: bare(headlineSans),
    headlineSerif: bare(headlineSerif),
    label: bare(label),
  }
}

function bare({ family, weight, hash }: FontFace): FontFace {
  return { family, weight, ...(hash === undefined ? {} : { hash }) }
}
