/** The lines of a page's text, without their ends; a byte order mark in front is not text. */
export function splitLines(text: string): string[] {
  return text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
}
