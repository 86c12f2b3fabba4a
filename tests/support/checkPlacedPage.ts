import { expect } from 'vitest'
import type { PagePlan } from '../../src/layout/plan/PagePlan'
import type { PlacedLine } from '../../src/layout/placed/PlacedLine'
import type { PlacedPage } from '../../src/layout/placed/PlacedPage'

const neverFirst = '，、；：。！？”’）》〉」』】〕–—～·／'
const neverLast = '“‘（《〈「『【〔／'

/** What always holds of a placed page (docs/contracts/page.md), read from the page alone, with none of the engine's code. */
export function checkPlacedPage(plan: PagePlan, placed: PlacedPage): void {
  boxesLieApart(placed)
  everyItemIsThere(plan, placed)
  copyIsWhole(plan, placed)
  linesKeepTheRules(placed)
  linesFillTheirMeasure(placed)
}

function boxesLieApart({ boxes, page }: PlacedPage): void {
  for (const box of boxes) {
    expect(box.column, `${box.id} begins in the type area`).toBeGreaterThanOrEqual(0)
    expect(box.row, `${box.id} begins in the type area`).toBeGreaterThanOrEqual(0)
    expect(box.column + box.columns, `${box.id} ends in the type area`).toBeLessThanOrEqual(page.columns)
    expect(box.row + box.rows, `${box.id} ends in the type area`).toBeLessThanOrEqual(page.rows)
    const column = page.cell.width * (page.charactersPerColumn + page.gutter)
    expect(box.x).toBeCloseTo(page.origin.x + box.column * column, 2)
    expect(box.y).toBeCloseTo(page.origin.y + box.row * page.cell.height, 2)
    expect(box.width).toBeCloseTo(box.columns * column - page.gutter * page.cell.width, 2)
    expect(box.height).toBeCloseTo(box.rows * page.cell.height, 2)
  }
  boxes.forEach((one, i) => {
    for (const other of boxes.slice(i + 1)) {
      const apart =
        one.column + one.columns <= other.column ||
        other.column + other.columns <= one.column ||
        one.row + one.rows < other.row ||
        other.row + other.rows < one.row
      expect(apart, `${one.id} and ${other.id} lie apart`).toBe(true)
    }
  })
  expect(new Set(boxes.map(({ order }) => order)).size).toBe(boxes.length)
}

function everyItemIsThere({ items }: PagePlan, { boxes, fit }: PlacedPage): void {
  for (const { id } of items) {
    const whole = fit.some((one) => one.id === id && one.state === 'overset' && one.capacity === 0)
    expect(boxes.some((box) => box.id === id) || whole, `${id} has a box, or is named as overset whole`).toBe(
      true,
    )
  }
}

/** The characters that are set, in order, are those of the copy up to where it is overset. */
function copyIsWhole({ items }: PagePlan, { lines, fit }: PlacedPage): void {
  for (const item of items) {
    if (item.kind !== 'article') continue
    const own = lines.filter(({ box }) => box === item.id)
    const set = textOf(own.filter(({ role }) => role === 'body' || role === 'subhead' || role === 'byline'))
    const copy = (item.dateline ?? '') + item.body.map(({ text }) => text).join('') + (item.byline ?? '')
    const fitted = fit.find(({ id }) => id === item.id)
    expect(fitted, `${item.id} has its copyfit`).toBeDefined()
    expect(copy.startsWith(set), `${item.id} is set in order`).toBe(true)
    expect([...set].length + (fitted?.oversetCharacters ?? 0), `${item.id} loses no character`).toBe(
      [...copy].length,
    )
    if (fitted?.capacity === 0) continue
    expect(textOf(own.filter(({ role }) => role === 'headline')), `${item.id} has its headline`).toBe(
      item.headline,
    )
    expect(textOf(own.filter(({ role }) => role === 'kicker'))).toBe(item.kicker ?? '')
    expect(textOf(own.filter(({ role }) => role === 'deck'))).toBe(item.deck ?? '')
  }
}

function textOf(lines: readonly PlacedLine[]): string {
  return lines.map(({ clusters }) => clusters.join('')).join('')
}

/** What the copy itself begins or ends a paragraph with is the author's. */
function linesKeepTheRules({ lines, page }: PlacedPage): void {
  const body = lines.filter(({ role }) => role === 'body')
  const phases = new Set(
    body.map(({ baseline }) => ((baseline - page.origin.y) % page.cell.height).toFixed(3)),
  )
  expect(phases.size, 'one grid of baselines').toBeLessThanOrEqual(1)
  body.forEach((line, i) => {
    const text = line.clusters.join('').trim()
    const before = body[i - 1]
    const goesOn = before?.box === line.box && before.paragraph === line.paragraph
    expect(goesOn && neverFirst.includes(text[0] ?? '\n'), `head of ${text}`).toBe(false)
    expect(!line.lastOfParagraph && neverLast.includes(text.at(-1) ?? '\n'), `end of ${text}`).toBe(false)
    const next = body[i + 1]
    if (next === undefined || next.box !== line.box || next.paragraph !== line.paragraph) return
    const seam = `${line.clusters.join('').at(-1) ?? ''}${next.clusters[0]?.[0] ?? ''}`
    expect(seam, 'no word, figure, —— or …… is cut').not.toMatch(/^([A-Za-z0-9]{2}|——|……)$/)
  })
}

/** A justified line reaches from its column's left edge, or its indent, to its right edge. */
function linesFillTheirMeasure({ lines, boxes }: PlacedPage): void {
  const rights = new Map<string, number>()
  for (const line of lines) {
    expect(line.advances.length).toBe(line.clusters.length)
    expect(line.offsets.length).toBe(line.clusters.length)
    if (line.role !== 'body') continue
    const right = line.x + (sum(line.advances) * line.sizePt) / 1000
    const box = boxes.find(({ id }) => id === line.box)
    expect(line.x).toBeGreaterThanOrEqual((box?.x ?? Infinity) - 0.001)
    expect(right).toBeLessThanOrEqual((box?.x ?? 0) + (box?.width ?? 0) + 0.001)
    if (line.lastOfParagraph) continue
    const column = `${line.box} ${String(line.textColumn)}`
    const known = rights.get(column) ?? right
    expect(right, `${line.clusters.join('')} fills its measure`).toBeCloseTo(known, 2)
    rights.set(column, known)
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
