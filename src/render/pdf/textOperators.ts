import type { PlacedLine } from '../../layout/placed/PlacedLine'
import type { FontFace } from '../../layout/style/FontFace'
import type { FontId } from '../../layout/style/FontId'
import type { PageFont, PageFonts } from '../fonts/PageFont'
import { faceKey } from '../glyphs/faceKey'
import { glyphTexts } from '../glyphs/glyphTexts'
import type { PlacedCluster } from '../glyphs/PlacedCluster'
import { placeClusters } from '../glyphs/placeClusters'
import { pdfNumber } from './pdfNumber'

/** What turns lines of a page into text operators. */
export interface TextContext {
  readonly faces: Readonly<Record<FontId, FontFace>>
  readonly fonts: PageFonts
  /** The name of a font among the page's resources, by its key. */
  readonly fontNames: ReadonlyMap<string, string>
  /** From the page's top, y downwards, to the sheet's bottom, y upwards. */
  readonly toSheet: (x: number, y: number) => { readonly x: number; readonly y: number }
}

/** The operators that set a line (ISO 32000-1, 9.4): every glyph where the line says, none where its font would have it. */
export function textOperators(line: PlacedLine, context: TextContext): string {
  const runs = line.vertical ? placeClusters(line).map((cluster) => [cluster]) : runsOf(placeClusters(line))
  return runs.map((run) => runOperators(run, { line, context })).join('\n')
}

/** Clusters in a row that one font sets. */
function runsOf(clusters: readonly PlacedCluster[]): PlacedCluster[][] {
  const runs: PlacedCluster[][] = []
  for (const cluster of clusters) {
    const open = runs.at(-1)
    if (open !== undefined && open[0]?.font === cluster.font) open.push(cluster)
    else runs.push([cluster])
  }
  return runs
}

function runOperators(
  run: readonly PlacedCluster[],
  { line, context }: { readonly line: PlacedLine; readonly context: TextContext },
): string {
  const [first] = run
  if (first === undefined) return ''
  const key = faceKey(context.faces[first.font], line)
  const font = context.fonts.get(key)
  if (font === undefined)
    throw new Error(`expected the font ${key} for the line “${line.clusters.join('')}”, found none`)
  const start = context.toSheet(first.x, first.y)
  return (
    `/${context.fontNames.get(key) ?? ''} ${pdfNumber(line.sizePt)} Tf ` +
    `1 0 0 1 ${pdfNumber(start.x)} ${pdfNumber(start.y)} Tm [${showGlyphs(run, { font, line })}]TJ`
  )
}

/** Codes with the steps between them, in thousandths of the size, where a glyph's width is not what the line gives it. */
function showGlyphs(
  run: readonly PlacedCluster[],
  { font, line }: { readonly font: PageFont; readonly line: PlacedLine },
): string {
  const left = run[0]?.x ?? 0
  let pen = 0
  let shown = ''
  let codes = ''
  for (const cluster of run) {
    const target = Math.round(((cluster.x - left) * 1000) / line.sizePt)
    const step = Math.round((pen - target) * 1000) / 1000
    if (step !== 0) {
      if (codes !== '') shown += `<${codes}>`
      codes = ''
      shown += pdfNumber(step)
    }
    pen = target
    for (const text of glyphTexts(cluster.text, line)) {
      const glyph = font.numbers.get(text) ?? 0
      codes += glyph.toString(16).padStart(4, '0')
      pen += font.glyphs[glyph]?.advance ?? 0
    }
  }
  return codes === '' ? shown : `${shown}<${codes}>`
}
