import type { PlacedLine } from '../../layout/placed/PlacedLine'
import type { FontFace } from '../../layout/style/FontFace'
import type { FontId } from '../../layout/style/FontId'
import type { PlacedCluster } from '../glyphs/PlacedCluster'
import { faceKey } from '../glyphs/faceKey'
import { isWordDownwards } from '../glyphs/glyphTexts'
import { placeClusters } from '../glyphs/placeClusters'
import { escapeMarkup } from './escapeMarkup'
import { fontAttributes } from './fontAttributes'
import { layWord } from './layWord'
import { svgNumber } from './svgNumber'

/** What lines are drawn with. */
export interface LineContext {
  readonly faces: Readonly<Record<FontId, FontFace>>
  readonly families: ReadonlyMap<string, string>
}

/** A line as text that can be selected, with the place of every cluster. */
export function drawLine(line: PlacedLine, context: LineContext): string {
  const runs = runsOf(placeClusters(line))
  const font = (id: FontId) => fontAttributes(context.faces[id], { vertical: line.vertical, ...context })
  const inside = runs.map((run) => {
    const [first] = run
    const other = first === undefined || first.font === line.font ? '' : ` ${font(first.font)}`
    return `<tspan${other}${placesOf(run, { line, context })}>${escapeMarkup(run.map(({ text }) => text).join(''))}</tspan>`
  })
  const down = line.vertical ? ' class="vertical"' : ` y="${svgNumber(line.baseline)}"`
  return `<text${down} font-size="${svgNumber(line.sizePt)}" ${font(line.font)}>${inside.join('')}</text>`
}

/** In a run every character has a place of its own; a word, a pair of dashes or a rare character is a run by itself. */
function runsOf(clusters: readonly PlacedCluster[]): PlacedCluster[][] {
  const runs: PlacedCluster[][] = []
  for (const cluster of clusters) {
    const open = runs.at(-1)
    const before = open?.at(-1)
    const joins = before !== undefined && before.font === cluster.font && isOne(before) && isOne(cluster)
    if (joins) open?.push(cluster)
    else runs.push([cluster])
  }
  return runs
}

/** One code unit: a list of places counts in code units. */
function isOne({ text }: PlacedCluster): boolean {
  return text.length === 1
}

function placesOf(
  run: readonly PlacedCluster[],
  { line, context }: { readonly line: PlacedLine; readonly context: LineContext },
): string {
  const [first] = run
  if (line.vertical && first !== undefined && isWordDownwards(first.text)) {
    const face = context.faces[first.font]
    if (!context.families.has(faceKey(face, line))) return layWord(first, { face, sizePt: line.sizePt })
  }
  const x = ` x="${run.map((cluster) => svgNumber(cluster.x)).join(' ')}"`
  return line.vertical ? `${x} y="${run.map((cluster) => svgNumber(cluster.y)).join(' ')}"` : x
}
