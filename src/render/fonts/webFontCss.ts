import type { WebFont } from './webFonts'

/** The rules that load page fonts, from the addresses that `hrefOf` gives: a path, or the font itself as a data URL. */
export function webFontCss(fonts: readonly WebFont[], hrefOf: (font: WebFont) => string): string {
  return fonts
    .map(
      (font) =>
        `@font-face{font-family:'${font.family}';font-weight:${font.weight};font-display:swap;` +
        `src:url('${hrefOf(font)}') format('woff2')}`,
    )
    .join('\n')
}
