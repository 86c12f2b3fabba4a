import { describe, expect, it } from 'vitest'
import { flowLines } from '../../../../src/layout/fit/flowLines'
import type { SetLine } from '../../../../src/layout/text/setLine'
import { setParagraph } from '../../../support/setParagraph'

const textOf = ({ clusters }: SetLine): string => clusters.join('')
const linesOf = (text: string, chars: number): string[] => setParagraph(text, { chars }).map(textOf)
/** The room that a cluster of the first line takes, its first or its n-th. */
const roomOf = (line: SetLine | undefined, cluster: string, nth = 0): number => {
  const places = (line?.clusters ?? []).flatMap((own, i) => (own === cluster ? [i] : []))
  return line?.advances[places[nth] ?? -1] ?? NaN
}

/** clreq 3.1.5 and GB/T 15834-2011, 5.1: each mark is brought to the edge of a line at every measure. */
describe('marks at the edges of lines', () => {
  const filler = '山水田林路'
  it.each([...'，、；：。！？”’）》〉」』】〕–—～·／'])('%s begins no line', (mark) => {
    for (let before = 1; before <= 9; before++) {
      const text = filler.repeat(3).slice(0, before) + mark + filler.repeat(4)
      for (const line of linesOf(text, 5).slice(1)) expect(line.startsWith(mark), line).toBe(false)
    }
  })

  it.each([...'“‘（《〈「『【〔'])('%s ends no line', (mark) => {
    for (let before = 1; before <= 9; before++) {
      const text = filler.repeat(3).slice(0, before) + mark + filler.repeat(4)
      for (const line of linesOf(text, 5).slice(0, -1)) expect(line.endsWith(mark), line).toBe(false)
    }
  })

  it.each(['——', '……'])('%s is cut by no line and begins none', (pair) => {
    for (let before = 1; before <= 9; before++) {
      const lines = linesOf(filler.repeat(3).slice(0, before) + pair + filler.repeat(4), 5)
      expect(lines.filter((line) => line.includes(pair))).toHaveLength(1)
      for (const line of lines.slice(1)) expect(line.startsWith(pair)).toBe(false)
    }
  })

  it.each(['12.5%', '1,234', '12:30', '50℃', '￥300', 'Wi-Fi', 'COVID-19', '±5'])(
    '%s is cut by no line',
    (word) => {
      for (let before = 1; before <= 9; before++) {
        const lines = linesOf(filler.repeat(3).slice(0, before) + word + filler.repeat(4), 5)
        expect(lines.filter((line) => line.includes(word))).toHaveLength(1)
      }
    },
  )
})

describe('the room that marks take', () => {
  it('is half a square at the end of a line, whether room is short or not (GB/T 15834 5.1.10)', () => {
    for (const mark of '，。；：！？”）》') {
      const [line] = setParagraph(`山水田林${mark}路山水田`, { chars: 5 })
      expect(line?.width).toBe(5000)
      expect(textOf(line ?? { clusters: [], advances: [], offsets: [], width: 0 })).toBe(`山水田林${mark}`)
    }
    const [last] = setParagraph('山水。', { chars: 9 })
    expect(roomOf(last, '。')).toBe(500)
  })

  it('is half a square for an opening mark at the head of a line, drawn where the mark is', () => {
    const [line] = setParagraph('“山水田林路”', { chars: 9 })
    expect(roomOf(line, '“')).toBe(500)
    expect(line?.offsets[0]).toBeLessThan(0)
  })

  it('is one and a half squares for two marks that adjoin (clreq 3.1.6)', () => {
    const [line] = setParagraph('山“水”，田', { chars: 20 })
    expect(roomOf(line, '”') + roomOf(line, '，')).toBe(1500)
    const [other] = setParagraph('山：“水', { chars: 20 })
    expect(roomOf(other, '：') + roomOf(other, '“')).toBe(1500)
  })

  it('is half a square for 间隔号, two squares for —— and ……', () => {
    const [line] = setParagraph('达·芬奇——画……', { chars: 20 })
    expect(roomOf(line, '·')).toBe(500)
    expect(roomOf(line, '——')).toBe(2000)
    expect(roomOf(line, '……')).toBe(2000)
  })

  it('is a quarter between Han and Latin, and nothing beside a mark or at a line’s end (clreq 3.2.2)', () => {
    const [line] = setParagraph('用APP，看5G', { chars: 20 })
    expect(roomOf(line, '用')).toBe(1250)
    const bare = roomOf(setParagraph('APP', { chars: 20 })[0], 'APP')
    expect(roomOf(line, 'APP')).toBe(bare)
    expect(roomOf(line, '5G')).toBe(roomOf(setParagraph('5G', { chars: 20 })[0], '5G'))
  })
})

describe('squeezing and stretching', () => {
  it('takes the next character in by squeezing before it is pushed out (先挤进，后推出)', () => {
    expect(linesOf('山，水，田林路山水', 6)).toEqual(['山，水，田林', '路山水'])
  })

  it('takes from brackets before it takes from commas, and from 。 last (clreq 3.9.2)', () => {
    const [line] = setParagraph('山（水）田，林。路土', { chars: 9 })
    expect([...textOf(line ?? { clusters: [], advances: [], offsets: [], width: 0 })]).toHaveLength(10)
    expect(roomOf(line, '）')).toBe(500)
    expect(roomOf(line, '，')).toBe(1000)
    expect(roomOf(line, '。')).toBe(1000)
  })

  it('stretches all junctions alike, and none around 间隔号 (clreq 3.9.3)', () => {
    const text = '山水田·林路2026年山水田林'
    const [line] = setParagraph(text, { chars: 9 })
    if (line === undefined) throw new Error('expected a line')
    const dot = line.clusters.indexOf('·')
    expect(line.advances[dot]).toBe(500)
    expect(line.advances[dot - 1]).toBe(1000)
    expect(line.width).toBe(9000)
  })

  it('leaves no last line of one character where another break would do (孤字)', () => {
    for (let length = 20; length <= 60; length++) {
      const text = `${'山水，田林路。'.repeat(9).slice(0, length - 2)}土木`
      const last = linesOf(text, 13).at(-1) ?? ''
      expect(last.replace(/[，。]/g, '').length, last).toBeGreaterThan(1)
    }
  })

  it('keeps a figure with its unit, and 第 with its figure, where little is asked for it', () => {
    const filler = '山水，田林。路土；木石、金火（日月）星'
    for (const before of [9, 11]) {
      const lines = linesOf(filler.slice(0, before) + '2026年' + filler.repeat(2), 11)
      expect(lines.some((line) => line.includes('2026年'))).toBe(true)
    }
    const parted = ['2026年', '第3届', '18元'].flatMap((words) =>
      Array.from({ length: 40 }, (_, i) =>
        linesOf(filler.repeat(3).slice(0, i) + words + filler.repeat(2), 11),
      ).filter((lines) => !lines.some((line) => line.includes(words))),
    )
    expect(parted.length).toBeLessThan(6)
  })
})

describe('copy in columns', () => {
  it('ends no column with a subhead (背题, clreq 4.1.3)', () => {
    const marks = Uint8Array.from([0, 0, 0, 1, 0, 0, 0, 0])
    expect(flowLines(marks, { columns: 2, rows: 4 })).toEqual([0, 3, 7])
    expect(flowLines(marks, { columns: 2, rows: 5 })).toEqual([0, 5, 8])
  })
})
