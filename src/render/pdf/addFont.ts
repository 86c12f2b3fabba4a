import { createHash } from 'node:crypto'
import { outlineTables } from '../fonts/outlineTables'
import type { PageFont } from '../fonts/PageFont'
import { postScriptName } from '../fonts/postScriptName'
import { writeSfnt } from '../fonts/writeSfnt'
import type { PdfObjects } from './createPdfObjects'
import { deflate } from './deflate'
import { utf16Hex } from './utf16Hex'

/** Writes a page font as a Type 0 font whose codes are its glyphs' numbers (ISO 32000-1, 9.7); its object's number. */
export function addFont(objects: PdfObjects, font: PageFont): number {
  const name = `${subsetTag(font)}+${postScriptName(font)}`
  const file = fontFileOf(font)
  const fontFile = objects.addStream(`/Length1 ${file.length}`, file.packed, { packing: 'deflated' })
  const descriptor = objects.add(descriptorOf(font, { name, fontFile }))
  const descendant = objects.add(
    `<</Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/FontDescriptor ${descriptor} 0 R/DW 1000/W[${widthsOf(font)}]/CIDToGIDMap/Identity>>`,
  )
  const unicode = objects.addStream('', new TextEncoder().encode(toUnicode(font)), { packing: 'deflate' })
  return objects.add(
    `<</Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  )
}

/** Compressing a page's outlines is most of the work of drawing it: what the library remembers is compressed once. */
const packedFiles = new WeakMap<PageFont, { readonly length: number; readonly packed: Uint8Array }>()

function fontFileOf(font: PageFont): { readonly length: number; readonly packed: Uint8Array } {
  const known = packedFiles.get(font)
  if (known !== undefined) return known
  const file = writeSfnt(outlineTables(font))
  const made = { length: file.length, packed: deflate(file) }
  packedFiles.set(font, made)
  return made
}

/** Six capitals that differ between subsets (ISO 32000-1, 9.6.4). */
function subsetTag(font: PageFont): string {
  const hash = createHash('sha256')
    .update(`${font.key}\n${[...font.numbers.keys()].join('\n')}`)
    .digest()
  return String.fromCharCode(...hash.subarray(0, 6).map((byte) => 65 + (byte % 26)))
}

const symbolic = 4

function descriptorOf(font: PageFont, { name, fontFile }: { name: string; fontFile: number }): string {
  const { metrics, face } = font
  const { xMin, yMin, xMax, yMax } = metrics.bounds
  return (
    `<</Type/FontDescriptor/FontName/${name}/Flags ${symbolic}/FontBBox[${[xMin, yMin, xMax, yMax].join(' ')}]` +
    `/ItalicAngle 0/Ascent ${metrics.ascent}/Descent ${metrics.descent}/CapHeight ${metrics.capHeight}` +
    `/StemV ${Math.round(face.weight / 5)}/FontFile2 ${fontFile} 0 R>>`
  )
}

/** Widths that are not a square's, run by run: `3[500 250]9[480]`. */
function widthsOf({ glyphs }: PageFont): string {
  let widths = ''
  let open = false
  glyphs.forEach(({ advance: width }, number) => {
    if (width === 1000) {
      if (open) widths += ']'
      open = false
      return
    }
    widths += open ? ' ' : `${number}[`
    widths += String(width)
    open = true
  })
  return open ? `${widths}]` : widths
}

/** What text each glyph stands for, a hundred a block (ISO 32000-1, 9.10.3). */
function toUnicode({ numbers }: PageFont): string {
  const pairs = [...numbers].map(
    ([text, glyph]) => `<${glyph.toString(16).padStart(4, '0')}><${utf16Hex(text)}>`,
  )
  const blocks: string[] = []
  for (let at = 0; at < pairs.length; at += 100) {
    const block = pairs.slice(at, at + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit/ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def',
    '/CMapName/Adobe-Identity-UCS def/CMapType 2 def',
    '1 begincodespacerange<0000><FFFF>endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict/CMap defineresource pop end end',
  ].join('\n')
}
