import type { PlacedPage } from '../../layout/placed/PlacedPage'
import type { FontFace } from '../../layout/style/FontFace'
import { measureText } from '../../layout/font/measureText'
import type { PinWeight } from './createPinner'
import { emptyBox } from './emptyBox'
import type { FontFamily, FontPiece } from './FontFamily'
import type { Glyph } from './Glyph'
import { outlineGrid } from './outlineGrid'
import type { PageFont, PageFonts } from './PageFont'
import { readPiece, type OpenPiece } from './readPiece'
import { shapeGlyph } from './shapeGlyph'
import { textsByFace, type FaceTexts } from './textsByFace'
import { verticalForms } from './verticalForms'
import { woff2 } from './woff2'

/** The fonts that pages are drawn with. What it has opened once it keeps: the next page needs no file. */
export interface FontLibrary {
  /** The fonts of one page, or of several that go into one file. */
  readonly fontsFor: (...pages: readonly PlacedPage[]) => Promise<PageFonts>
  /** The families that pages are set in and that have no file here; `fontsFor` throws at one of them. */
  readonly lackingFor: (...pages: readonly PlacedPage[]) => readonly string[]
}

/** A face of the library: its opened pieces and the glyphs taken out of them. */
interface Face {
  readonly name: FontFace
  readonly pieces: readonly FontPiece[]
  readonly opened: Map<FontPiece, Promise<OpenPiece>>
  readonly glyphs: Map<string, Glyph | null>
  readonly homes: Map<number, OpenPiece | null>
}

/** A library of `families`; a character that its face lacks is looked for in the other families, at the same weight. */
export function createFontLibrary({
  families,
  pinWeight,
}: {
  readonly families: readonly FontFamily[]
  readonly pinWeight: PinWeight
}): FontLibrary {
  const faces = new Map<string, Face>()
  const cuts = new Map<string, PageFont>()
  const faceOf = (name: FontFace): Face => {
    const key = `${name.family} ${name.weight}`
    const face = faces.get(key) ?? openFace(name, families)
    faces.set(key, face)
    return face
  }
  const fontOf = async (wanted: FaceTexts): Promise<PageFont> => {
    const substitutes = families.map(({ name }) => faceOf({ family: name, weight: wanted.face.weight }))
    return recallFont(cuts, wanted, { face: faceOf(wanted.face), substitutes, pinWeight })
  }
  return {
    fontsFor: async (...pages) => {
      const fonts = await Promise.all(textsByFace(pages).map(fontOf))
      return new Map(fonts.map((font) => [font.key, font]))
    },
    lackingFor: (...pages) => {
      const lacking = textsByFace(pages).filter(({ face }) => nearestFamily(face, families) === null)
      return [...new Set(lacking.map(({ face }) => face.family))]
    },
  }
}

function openFace(name: FontFace, families: readonly FontFamily[]): Face {
  const family = nearestFamily(name, families)
  if (family === null)
    throw new Error(
      `no font files for ${name.family}: there are ${families.map((each) => each.name).join(', ')}`,
    )
  return { name, pieces: family.pieces, opened: new Map(), glyphs: new Map(), homes: new Map() }
}

/** The file of that weight, or the one that comes closest to it. */
function nearestFamily(name: FontFace, families: readonly FontFamily[]): FontFamily | null {
  const off = ({ weight }: FontFamily): number => (weight === undefined ? 0 : Math.abs(weight - name.weight))
  return families
    .filter((candidate) => candidate.name === name.family)
    .reduce<FontFamily | null>((best, each) => (best === null || off(each) < off(best) ? each : best), null)
}

interface Sources {
  readonly face: Face
  readonly substitutes: readonly Face[]
  readonly pinWeight: PinWeight
}

/** How many page fonts a library remembers: those of a page that is drawn again after other things on it moved. */
const remembered = 24

/** The same object for the same glyphs, so that what is made of a page font need not be made again. */
async function recallFont(
  cuts: Map<string, PageFont>,
  wanted: FaceTexts,
  sources: Sources,
): Promise<PageFont> {
  const name = `${wanted.key} ${outlineGrid(wanted.largest)}\n${wanted.texts.join('')}`
  const font = cuts.get(name) ?? (await cutFont(wanted, sources))
  cuts.delete(name)
  cuts.set(name, font)
  for (const oldest of cuts.keys()) {
    if (cuts.size <= remembered) break
    cuts.delete(oldest)
  }
  return font
}

async function cutFont(wanted: FaceTexts, sources: Sources): Promise<PageFont> {
  const grid = outlineGrid(wanted.largest)
  const glyphs: Glyph[] = []
  const numbers = new Map<string, number>()
  const missing: string[] = []
  const first = await openFirst(sources)
  glyphs.push(first.notdef(grid))
  for (const text of wanted.texts) {
    numbers.set(text, glyphs.length)
    if (isControl(text)) {
      glyphs.push(nothing)
      continue
    }
    const known = sources.face.glyphs.get(glyphKey(text, { vertical: wanted.vertical, grid }))
    const glyph = known ?? (await findGlyph(text, { vertical: wanted.vertical, grid, sources }))
    if (glyph === null && !isInvisible(text)) missing.push(text)
    glyphs.push(glyph ?? (isInvisible(text) ? nothing : emptyBox(measureText(text, wanted.face), grid)))
  }
  const { key, face, vertical } = wanted
  return { key, face, vertical, metrics: first.metrics, grid, glyphs, numbers, missing }
}

const nothing: Glyph = { advance: 0, data: new Uint8Array(0) }

/** Controls and joiners leave no mark, whatever a font has for them. */
function isControl(text: string): boolean {
  return /^[\p{Cf}\p{Cc}\p{Zl}\p{Zp}]$/u.test(text)
}

/** Variation selectors, spaces and marks on letters leave none where a font has nothing for them. */
function isInvisible(text: string): boolean {
  return /^[\p{Mn}\p{Zs}]$/u.test(text)
}

function glyphKey(text: string, { vertical, grid }: { vertical: boolean; grid: number }): string {
  return `${text} ${grid}${vertical ? ' vertical' : ''}`
}

async function findGlyph(
  text: string,
  {
    vertical,
    grid,
    sources,
  }: { readonly vertical: boolean; readonly grid: number; readonly sources: Sources },
): Promise<Glyph | null> {
  for (const face of [sources.face, ...sources.substitutes]) {
    const key = glyphKey(text, { vertical, grid })
    let glyph = face.glyphs.get(key)
    if (glyph === undefined) {
      await openHomes(face, { text, pinWeight: sources.pinWeight })
      glyph = shapeGlyph(text, (codePoint) => face.homes.get(codePoint) ?? null, { vertical, grid })
      face.glyphs.set(key, glyph)
    }
    if (glyph !== null) return glyph
  }
  return null
}

async function openHomes(
  face: Face,
  { text, pinWeight }: { text: string; pinWeight: PinWeight },
): Promise<void> {
  const form = verticalForms.get(text)
  for (const character of new Set(form?.kind === 'draw' ? text + form.as : text)) {
    const codePoint = character.codePointAt(0) ?? 0
    if (face.homes.has(codePoint)) continue
    face.homes.set(codePoint, await openPieceFor(face, { codePoint, pinWeight }))
  }
}

/** The piece that a face's metrics are of: the one that has 一, or its first. */
async function openFirst({ face, pinWeight }: Sources): Promise<OpenPiece> {
  const chinese = await openPieceFor(face, { codePoint: 0x4e00, pinWeight })
  if (chinese !== null) return chinese
  const [piece] = face.pieces
  if (piece === undefined) throw new Error(`expected the files of ${face.name.family}, found none`)
  return openOnce(face, piece, pinWeight)
}

async function openPieceFor(
  face: Face,
  { codePoint, pinWeight }: { codePoint: number; pinWeight: PinWeight },
): Promise<OpenPiece | null> {
  for (const piece of face.pieces) {
    const mayHold = piece.ranges?.some(({ from, to }) => codePoint >= from && codePoint <= to) ?? true
    if (!mayHold) continue
    const opened = await openOnce(face, piece, pinWeight)
    if (opened.has(codePoint)) return opened
  }
  return null
}

async function openOnce(face: Face, piece: FontPiece, pinWeight: PinWeight): Promise<OpenPiece> {
  const opening = face.opened.get(piece) ?? openPiece(piece, { weight: face.name.weight, pinWeight })
  face.opened.set(piece, opening)
  try {
    return await opening
  } catch (error) {
    face.opened.delete(piece) // the next page may find the file readable again
    throw error
  }
}

async function openPiece(
  piece: FontPiece,
  { weight, pinWeight }: { weight: number; pinWeight: PinWeight },
): Promise<OpenPiece> {
  const file = await piece.read()
  const isWoff2 = String.fromCharCode(...file.subarray(0, 4)) === 'wOF2'
  return readPiece(pinWeight(isWoff2 ? await woff2.unpack(file) : file, weight))
}
