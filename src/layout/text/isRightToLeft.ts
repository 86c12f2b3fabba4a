/** Whether a word is of a script that runs from right to left: Hebrew, Arabic and their kin. */
export function isRightToLeft(word: string): boolean {
  return (
    /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(word) && !/[A-Za-z\u00c0-\u024f\u0370-\u058f]/.test(word)
  )
}
