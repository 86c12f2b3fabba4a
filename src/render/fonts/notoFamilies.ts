import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FontFamily, FontPiece } from './FontFamily'
import { parseUnicodeRange } from './parseUnicodeRange'

const packages = {
  'Noto Serif SC': 'noto-serif-sc',
  'Noto Sans SC': 'noto-sans-sc',
}

/** The two families that come with Banmian (docs/decisions/007-fonts.md), read from `modulesFolder`, the node_modules. */
export async function notoFamilies(modulesFolder: string): Promise<FontFamily[]> {
  return Promise.all(
    Object.entries(packages).map(async ([name, slug]) => ({
      name,
      pieces: await piecesOf(modulesFolder, slug),
    })),
  )
}

/** Latin stands first: its dashes, quotes and digits are the ones that go with the Han of the family. */
async function piecesOf(modulesFolder: string, slug: string): Promise<FontPiece[]> {
  const folder = join(modulesFolder, '@fontsource-variable', slug)
  const ranges = parseRangeTable(await readFile(join(folder, 'unicode.json'), 'utf8'))
  const byName = [...ranges].sort(([a], [b]) => Number(b === 'latin') - Number(a === 'latin'))
  return byName.map(([piece, range]) => ({
    ranges: parseUnicodeRange(range),
    read: () => readFile(join(folder, 'files', `${slug}-${piece}-wght-normal.woff2`)),
  }))
}

/** `{"[4]": "U+4e00-…", "latin": "U+0000-…"}`: the piece's name, without its brackets, and its range. */
function parseRangeTable(json: string): Map<string, string> {
  const table: unknown = JSON.parse(json)
  if (typeof table !== 'object' || table === null)
    throw new Error('expected a table of character ranges in unicode.json')
  return new Map(Object.entries(table).map(([name, range]) => [name.replace(/[[\]]/g, ''), String(range)]))
}
