import type { PlacedLine } from '../../src/layout/placed/PlacedLine'
import type { PlacedPage } from '../../src/layout/placed/PlacedPage'
import { placedBox, placedLine, placedPage } from './placedPage'

const columns = 8
const rows = 108
const marks = ['，', '。', '、', '；', '“', '”', '《', '》', '2023', 'GDP', '——', '……']

/**
 * A whole 对开 page of copy, as much as such a page ever holds: twelve stories, 8 columns of 13 characters, characters
 * drawn from the common ones as unevenly as real copy has them. Another `seed` is another page.
 */
export function fullPage(seed = 1): PlacedPage {
  const next = randomNumbers(seed)
  const common = commonCharacters()
  const character = () => common[Math.floor(next() ** 2 * 1050)] ?? '一'
  const piece = () => (next() < 0.1 ? (marks[Math.floor(next() * marks.length)] ?? '，') : character())
  const text = (count: number) => Array.from({ length: count }, piece).join('')
  const base = placedPage()
  const lines: PlacedLine[] = []
  const boxes = Array.from({ length: columns }, (_, column) => {
    const x = base.page.origin.x + column * 14 * 9
    const story = `s${column}`
    lines.push(
      headline(story, { text: Array.from({ length: 7 }, character).join(''), x, y: base.page.origin.y + 40 }),
    )
    for (let row = 6; row < rows; row++) {
      const baseline = base.page.origin.y + row * 11.5 + 9.17
      lines.push(
        placedLine(text(12), { box: story, x, baseline, row, textColumn: 0, paragraph: Math.floor(row / 7) }),
      )
    }
    return placedBox(story, { order: column, column, x, y: base.page.origin.y, height: rows * 11.5, rows })
  })
  return { ...base, boxes, lines }
}

function headline(box: string, { text, x, y }: { text: string; x: number; y: number }): PlacedLine {
  const role = {
    role: 'headline',
    font: 'headlineSans',
    paragraph: null,
    textColumn: null,
    row: null,
  } as const
  return placedLine(text, { ...role, box, x, baseline: y, sizePt: 16 })
}

/** The first level of GB 2312: 3755 characters, by pronunciation. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gbk')
  const characters: string[] = []
  for (let first = 0xb0; first <= 0xd7; first++) {
    for (let second = 0xa1; second <= (first === 0xd7 ? 0xf9 : 0xfe); second++)
      characters.push(decoder.decode(Uint8Array.of(first, second)))
  }
  const next = randomNumbers(7)
  return characters
    .map((character) => ({ character, place: next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ character }) => character)
}

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
