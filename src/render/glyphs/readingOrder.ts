import type { LineRole } from '../../layout/placed/LineRole'
import type { PlacedBox } from '../../layout/placed/PlacedBox'
import type { PlacedLine } from '../../layout/placed/PlacedLine'
import type { PlacedPage } from '../../layout/placed/PlacedPage'

/** A box with what stands in it, in the order in which it is read; `box` is null for what stands outside the type area. */
export interface ReadBox {
  readonly box: PlacedBox | null
  readonly passages: readonly Passage[]
}

/** Lines that are one thing to a reader: a headline, a paragraph, a caption. */
export interface Passage {
  readonly role: LineRole
  readonly lines: readonly PlacedLine[]
}

/** A page as it is read: the folio, then box after box by `order`, then line after line as the page holds them. */
export function readingOrder(placed: PlacedPage): ReadBox[] {
  const linesByBox = new Map<string, PlacedLine[]>()
  for (const line of placed.lines) {
    const lines = linesByBox.get(line.box)
    if (lines === undefined) linesByBox.set(line.box, [line])
    else lines.push(line)
  }
  const boxes = [...placed.boxes].sort((a, b) => a.order - b.order)
  const known = new Set(boxes.map(({ id }) => id))
  const outside = [...linesByBox].filter(([id]) => !known.has(id)).flatMap(([, lines]) => lines)
  const read = boxes.map((box) => ({ box, passages: joinPassages(linesByBox.get(box.id) ?? []) }))
  return outside.length === 0 ? read : [{ box: null, passages: joinPassages(outside) }, ...read]
}

/** Lines that follow one another in the same part of a story; of the folio every line says a thing of its own. */
function joinPassages(lines: readonly PlacedLine[]): Passage[] {
  const passages: { role: LineRole; lines: PlacedLine[] }[] = []
  for (const line of lines) {
    const open = passages.at(-1)
    const before = open?.lines.at(-1)
    const goesOn = before !== undefined && before.role === line.role && before.paragraph === line.paragraph
    if (goesOn && line.role !== 'folio' && line.role !== 'coOrganizer') open?.lines.push(line)
    else passages.push({ role: line.role, lines: [line] })
  }
  return passages
}
