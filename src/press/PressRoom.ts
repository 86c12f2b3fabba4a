import type { FontLibrary } from '../render/fonts/createFontLibrary'
import type { PressMemory } from './createPressMemory'

/** What the press works with. */
export interface PressRoom {
  /** Opened once a process. */
  readonly fonts: () => Promise<FontLibrary>
  /** The node_modules that the woff2 coder is installed in. */
  readonly modulesFolder: string
  readonly mediaFolder: string
  /** One for a process. */
  readonly memory: PressMemory
  /** The file of the printer's ICC profile, where the newspaper has given one. */
  readonly printerProfile: () => Promise<string | null>
}
