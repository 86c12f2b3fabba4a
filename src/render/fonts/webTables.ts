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
  const joins = joinsOf(font)
  if (joins.length > 0) tables.set('GSUB', joinTable(joins))
  return tables
}

/** Only what the font itself draws: for the rest a browser has fonts of its own. */
function ownCharacters({ numbers, missing }: PageFont): [number, number][] {
  const absent = new Set(missing)
  return [...numbers]
    .filter(([text]) => [...text].length === 1 && !absent.has(text))
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

/** Several characters that one glyph draws: their glyphs, and that one. */
interface Join {
  readonly parts: readonly number[]
  readonly glyph: number
}

/** By the first of their glyphs, the longer ones before the shorter. */
function joinsOf({ numbers, missing }: PageFont): Join[] {
  const absent = new Set(missing)
  return [...numbers]
    .filter(([text]) => [...text].length > 1 && !absent.has(text))
    .map(([text, glyph]) => ({ parts: [...text].map((part) => numbers.get(part) ?? 0), glyph }))
    .sort((a, b) => (a.parts[0] ?? 0) - (b.parts[0] ?? 0) || b.parts.length - a.parts.length)
}

/** GSUB: under `ccmp`, which no browser lets be switched off, characters in a row are the one glyph. */
function joinTable(joins: readonly Join[]): Uint8Array {
  const language = pack('HHHH', [0, 0xffff, 1, 0])
  const script = joinBytes([pack('HH', [4, 0]), language])
  const scripts = joinBytes([pack('HBBBBH', [1, ...tagBytes('DFLT'), 8]), script])
  const feature = pack('HHH', [0, 1, 0])
  const features = joinBytes([pack('HBBBBH', [1, ...tagBytes('ccmp'), 8]), feature])
  const lookup = joinBytes([pack('HHHH', [4, 0, 1, 8]), joinSubtable(joins)])
  const lookups = joinBytes([pack('HH', [1, 4]), lookup])
  const starts = [10, 10 + scripts.length, 10 + scripts.length + features.length]
  return joinBytes([pack('IHHH', [0x00010000, ...starts]), scripts, features, lookups])
}

/** Ligature substitution, format 1: a set of joins for every first glyph. */
function joinSubtable(joins: readonly Join[]): Uint8Array {
  const firsts = [...new Set(joins.map(({ parts }) => parts[0] ?? 0))]
  const sets = firsts.map((first) => {
    const ligatures = joins
      .filter(({ parts }) => parts[0] === first)
      .map(({ parts, glyph }) => pack('H'.repeat(parts.length + 1), [glyph, parts.length, ...parts.slice(1)]))
    return joinBytes([
      pack('H'.repeat(ligatures.length + 1), [
        ligatures.length,
        ...offsets(ligatures, 2 + ligatures.length * 2),
      ]),
      ...ligatures,
    ])
  })
  const coverage = pack('H'.repeat(2 + firsts.length), [1, firsts.length, ...firsts])
  const starts = offsets([...sets, coverage], 6 + sets.length * 2)
  return joinBytes([
    pack('HHH', [1, starts.pop() ?? 0, sets.length]),
    pack('H'.repeat(sets.length), starts),
    ...sets,
    coverage,
  ])
}

/** Where each part begins when the first begins at `start`. */
function offsets(parts: readonly Uint8Array[], start: number): number[] {
  let at = start
  return parts.map(({ length }) => (at += length) - length)
}

function tagBytes(tag: string): number[] {
  return [...tag].map((letter) => letter.charCodeAt(0))
}
