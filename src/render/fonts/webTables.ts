import type { MilliEm } from '../../layout/units/MilliEm'
import { joinBytes } from './joinBytes'
import { pack } from './pack'
import { onGrid } from './outlineGrid'
import type { PageFont } from './PageFont'
import { postScriptName } from './postScriptName'

/** The tables that a browser asks for besides the outlines: which character is which glyph, names, line metrics. */
export function webTables(font: PageFont): Map<string, Uint8Array> {
  const tables = new Map([
    ['cmap', cmapTable(font)],
    ['name', nameTable(font)],
    ['OS/2', os2Table(font)],
    ['post', pack('IIhhIIIII', [0x00030000, 0, -50, 25, 0, 0, 0, 0, 0])],
  ])
  const dash = font.numbers.get('—')
  const joined = font.numbers.get('——')
  if (dash !== undefined && joined !== undefined) tables.set('GSUB', joinedDashTable(dash, joined))
  return tables
}

/** Only what the font itself draws: for the rest a browser has fonts of its own. */
function ownCharacters({ numbers, missing }: PageFont): [number, number][] {
  const absent = new Set(missing)
  return [...numbers]
    .filter(([text]) => text !== '——' && !absent.has(text))
    .map(([text, number]): [number, number] => [text.codePointAt(0) ?? 0, number])
    .sort(([a], [b]) => a - b)
}

/** One subtable of format 12 (Unicode, all planes), a group a character. */
function cmapTable(font: PageFont): Uint8Array {
  const characters = ownCharacters(font)
  return joinBytes([
    pack('HHHHI', [0, 1, 3, 10, 12]),
    pack('HHIII', [12, 0, 16 + characters.length * 12, 0, characters.length]),
    ...characters.map(([character, glyph]) => pack('III', [character, character, glyph])),
  ])
}

/** Family, style, full name and PostScript name, for Windows in English: what the loaders look for. */
function nameTable(font: PageFont): Uint8Array {
  const names: [number, string][] = [
    [1, font.key],
    [2, 'Regular'],
    [4, font.key],
    [6, postScriptName(font)],
  ]
  const texts = names.map(([, name]) =>
    pack(
      'H'.repeat(name.length),
      [...name].map((letter) => letter.charCodeAt(0)),
    ),
  )
  let offset = 0
  const records = names.map(([id], index) => {
    const length = texts[index]?.length ?? 0
    const record = pack('HHHHHH', [3, 1, 0x409, id, length, offset])
    offset += length
    return record
  })
  return joinBytes([pack('HHH', [0, names.length, 6 + names.length * 12]), ...records, ...texts])
}

/** Version 4: embedding allowed, no panose, the metrics of `hhea`. */
function os2Table(font: PageFont): Uint8Array {
  const { metrics, face, grid } = font
  const scaled = (length: MilliEm) => onGrid(length, grid)
  const characters = ownCharacters(font).map(([character]) => Math.min(character, 0xffff))
  return pack(
    'HhHHH' + 'h'.repeat(11) + 'B'.repeat(10) + 'IIII' + 'BBBB' + 'HHH' + 'hhhHH' + 'II' + 'hhHHH',
    [
      ...[4, grid, face.weight, 5, 0],
      ...[650, 600, 0, 75, 650, 600, 0, 350, 50, 300].map(scaled),
      0,
      ...new Array<number>(10).fill(0),
      ...[0, 0, 0, 0, 0x20, 0x20, 0x20, 0x20],
      ...[0x40, characters[0] ?? 0, characters.at(-1) ?? 0],
      ...[metrics.ascent, metrics.descent, 0, metrics.ascent, -metrics.descent].map(scaled),
      ...[0, 0, scaled(500), scaled(metrics.capHeight), 0, 0x20, 2],
    ],
  )
}

/** GSUB: under `ccmp`, which no browser lets be switched off, two dashes in a row are the one stroke. */
function joinedDashTable(dash: number, joined: number): Uint8Array {
  const language = pack('HHHH', [0, 0xffff, 1, 0])
  const script = joinBytes([pack('HH', [4, 0]), language])
  const scripts = joinBytes([pack('HBBBBH', [1, ...tagBytes('DFLT'), 8]), script])
  const feature = pack('HHH', [0, 1, 0])
  const features = joinBytes([pack('HBBBBH', [1, ...tagBytes('ccmp'), 8]), feature])
  const ligatures = pack('HHHHH', [1, 4, joined, 2, dash])
  const coverage = pack('HHH', [1, 1, dash])
  const substitution = joinBytes([pack('HHHH', [1, 8 + ligatures.length, 1, 8]), ligatures, coverage])
  const lookup = joinBytes([pack('HHHH', [4, 0, 1, 8]), substitution])
  const lookups = joinBytes([pack('HH', [1, 4]), lookup])
  const starts = [10, 10 + scripts.length, 10 + scripts.length + features.length]
  return joinBytes([pack('IHHH', [0x00010000, ...starts]), scripts, features, lookups])
}

function tagBytes(tag: string): number[] {
  return [...tag].map((letter) => letter.charCodeAt(0))
}
