/** Whether a piece opens with a sentence of a few words (说干就干。): often a paragraph's own beginning, now and then the end of a cut sentence. */
export function opensShortly(text: string): boolean {
  return /^[^。，,、；;]{2,8}[。！？]/u.test(text)
}
