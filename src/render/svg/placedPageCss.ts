/**
 * What the SVG of a page wants of CSS; placed-page.css has the same rules for the pages of the site and of the desk.
 *
 * - Every place is the engine's: no kerning, no ligature of the browser's choice, no spacing of its own.
 * - Where the page's own fonts are not loaded, marks in lines downwards are turned by the font's own rule.
 * - Text in a link can be selected with the mouse; where the keyboard is, is seen.
 */
export const placedPageCss = `.placed-page text {
  font-kerning: none;
  font-variant-ligatures: no-common-ligatures no-contextual;
  letter-spacing: 0;
  text-spacing-trim: space-all;
  text-autospace: no-autospace;
  white-space: pre;
}
.placed-page .vertical {
  font-feature-settings: 'vert';
}
.placed-page a {
  -webkit-user-drag: none;
  user-select: text;
  text-decoration: none;
}
.placed-page .box:focus {
  outline: none;
}
.placed-page .box:hover .field {
  fill: #000;
  fill-opacity: 0.05;
}
.placed-page .box:focus-visible .field {
  stroke: #005fcc;
  stroke-width: 3;
}
`
