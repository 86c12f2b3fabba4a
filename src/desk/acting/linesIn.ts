/** The lines of a text that hold something. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter(Boolean)
