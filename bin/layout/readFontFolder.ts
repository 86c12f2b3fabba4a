import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPinner } from '../../src/render/fonts/createPinner'
import type { OwnFont } from '../../src/render/fonts/OwnFont'
import { readOwnFont } from '../../src/render/fonts/readOwnFont'
import { Refused } from './Refused'

/** The newspaper's own fonts: what styles name, and what pages are drawn with. */
export type FontFolder = OwnFont

/** Reads every font file of a folder; no folder is no font. */
export async function readFontFolder(folder: string | undefined): Promise<FontFolder> {
  if (folder === undefined) return { faces: [], families: [] }
  const names = (await filesOf(folder)).filter((name) => /\.(ttf|otf|ttc|woff2)$/i.test(name)).sort()
  if (names.length === 0) throw new Refused([`${folder}: expected font files, found none`])
  const pinWeight = await createPinner(join(import.meta.dirname, '../../node_modules'))
  const fonts: OwnFont[] = []
  const faults: string[] = []
  for (const name of names) {
    try {
      fonts.push(await readOwnFont(await readFile(join(folder, name)), { name, pinWeight }))
    } catch (error) {
      if (!(error instanceof Error)) throw error
      faults.push(error.message.startsWith(name) ? error.message : `${name}: ${error.message}`)
    }
  }
  if (faults.length > 0) throw new Refused(faults)
  return {
    faces: fonts.flatMap(({ faces }) => faces),
    families: fonts.flatMap(({ families }) => families),
  }
}

async function filesOf(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    throw new Refused([
      `${folder}: expected a folder of fonts, found ${error instanceof Error ? error.message : String(error)}`,
    ])
  }
}
