import type { FontLibrary } from '../render/fonts/createFontLibrary'

/** What the press works with. */
export interface PressRoom {
  /** Opened once a process. */
  readonly fonts: () => Promise<FontLibrary>
  /** The node_modules that the woff2 coder is installed in. */
  readonly modulesFolder: string
  readonly mediaFolder: string
  /** The file of the printer's ICC profile, where the newspaper has given one. */
  readonly printerProfile: () => Promise<string | null>
}
