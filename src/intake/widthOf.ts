const marks = new Set(',;:?!()')

/** How many full-width characters wide a line is printed; Latin letters and figures take half a place; a half-width mark stands for a full-width one. */
export function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at += 1)
    width += text.charCodeAt(at) < 0x2000 && !marks.has(text.charAt(at)) ? 0.5 : 1
  return width
}
