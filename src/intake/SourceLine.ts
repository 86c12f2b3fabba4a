/** A line with text on it. `text` is trimmed; `blanksBefore` counts the empty lines above it. */
export interface SourceLine {
  readonly number: number
  readonly text: string
  readonly isIndented: boolean
  readonly blanksBefore: number
}
