import type { PrintedPage } from '../commands/Press'
import type { FontLibrary } from '../render/fonts/createFontLibrary'
import type { ConvertedPictures } from './convertPictures'
import { keepMade, type KeepMade } from './keepMade'

/** What the press of a process has made already: a page that was printed when it was signed off is only collected. */
export interface PressMemory {
  readonly pictures: KeepMade<ConvertedPictures>
  readonly pages: KeepMade<PrintedPage>
  /** The same number for the same library: another one may draw the same page otherwise. */
  readonly numberOf: (library: FontLibrary) => number
  /** How far the printing of an issue is that somebody waits for, by its date. */
  readonly progress: Map<string, PressProgress>
  /** Does one job after another, so that what is made ahead leaves the machine to those who wait. */
  readonly later: (job: () => Promise<unknown>) => void
}

/** Pages printed, of how many. */
export interface PressProgress {
  readonly printed: number
  readonly of: number
}

/** So many pages, some 2 MB each with their pictures: an issue or two. */
const most = 32

export function createPressMemory(): PressMemory {
  const numbers = new WeakMap<FontLibrary, number>()
  let libraries = 0
  let last: Promise<unknown> = Promise.resolve()
  return {
    pictures: keepMade(most, ({ unreadable }) => unreadable.length === 0),
    pages: keepMade(most),
    numberOf: (library) => {
      const number = numbers.get(library) ?? ++libraries
      numbers.set(library, number)
      return number
    },
    progress: new Map(),
    later: (job) => {
      last = last.then(job).catch(() => undefined) // whoever needs what it makes has it made again, and hears why not
    },
  }
}
