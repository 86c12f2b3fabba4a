import { describe, expect, it } from 'vitest'
import { layoutPage, readPlan } from '../../../../src/layout'
import type { PlanFolio } from '../../../../src/layout/plan/PlanFolio'
import type { PlanNameplate } from '../../../../src/layout/plan/PlanNameplate'
import type { PlacedLine } from '../../../../src/layout/placed/PlacedLine'
import type { PlacedPage } from '../../../../src/layout/placed/PlacedPage'
import { checkPlacedPage } from '../../../support/checkPlacedPage'
import { pagePlan, planArticle } from '../../../support/pagePlan'

const nameplate: PlanNameplate = {
  name: '山城科技报',
  pinyin: 'SHANCHENG KEJI BAO',
  date: '2026-11-24',
  dayNotes: ['晴 6～15℃'],
  organisations: ['山城市科学技术协会主管主办', '山城科技报社出版'],
  particulars: [
    '国内统一连续出版物号 CN 51-0000',
    '邮发代号 61-00',
    '总第3652期',
    '今日8版',
    'www.example.com',
    '电话 028-0000000',
    '定价 1.00元',
  ],
}
const folio: PlanFolio = {
  newspaper: '山城科技报',
  date: '2026-11-24',
  pageNumber: 3,
  title: '乡村',
  editors: [{ role: '责任编辑', name: '何小满' }],
  contacts: ['电话 028-0000000'],
}
const textOf = ({ clusters }: PlacedLine): string => clusters.join('')
const furniture = (placed: PlacedPage, box: string): PlacedLine[] =>
  placed.lines.filter((line) => line.box === box)
const widthOf = ({ advances, sizePt }: PlacedLine): number =>
  (advances.reduce((sum, own) => sum + own, 0) * sizePt) / 1000

describe.each(['broadsheet-8x13', 'tabloid-6x11'])('the nameplate of a front page in %s', (style) => {
  const front = (given: PlanNameplate): PlacedPage => {
    const plan = { ...pagePlan([planArticle('a', 900), planArticle('b', 600)], style), nameplate: given }
    const read = readPlan(JSON.parse(JSON.stringify(plan)))
    expect(read).toEqual({ ok: true, plan })
    const placed = layoutPage(plan)
    checkPlacedPage(plan, placed)
    return placed
  }

  it('says everything that it is given', () => {
    const said = furniture(front(nameplate), 'nameplate').map(textOf).join('\n')
    const { name, pinyin, dayNotes = [], organisations = [], particulars } = nameplate
    for (const words of [name, pinyin ?? '', ...dayNotes, ...particulars, '2026年11月', '24', '星期二'])
      expect(said).toContain(words)
    expect(said.replace(/\n/g, '')).toContain(organisations.join(''))
  })

  it('keeps within its box', () => {
    const placed = front(nameplate)
    const box = placed.boxes.find(({ id }) => id === 'nameplate')
    for (const line of furniture(placed, 'nameplate')) {
      expect(line.x).toBeGreaterThanOrEqual((box?.x ?? 0) - 0.01)
      expect(line.x + widthOf(line), textOf(line)).toBeLessThanOrEqual(
        (box?.x ?? 0) + (box?.width ?? 0) + 0.01,
      )
      expect(line.baseline - line.sizePt * 0.88).toBeGreaterThanOrEqual((box?.y ?? 0) - 0.01)
      expect(line.baseline + line.sizePt * 0.12).toBeLessThanOrEqual(
        (box?.y ?? 0) + (box?.height ?? 0) + 0.01,
      )
    }
  })

  it.each(['山城报', '山城科技报', '青山县融媒体中心农村科普周报'])(
    'has a name larger than all else on the page: %s',
    (name) => {
      const placed = front({ ...nameplate, name })
      const size = placed.lines.find((line) => textOf(line) === name)?.sizePt ?? 0
      const others = placed.lines.filter((line) => textOf(line) !== name).map(({ sizePt }) => sizePt)
      expect(size).toBeGreaterThan(Math.max(...others))
    },
  )
})

it('says in the folio the newspaper, the page, the day, the title, who edited it and how to call', () => {
  const plan = { ...pagePlan([planArticle('a', 900)]), folio }
  const read = readPlan(JSON.parse(JSON.stringify(plan)))
  expect(read).toEqual({ ok: true, plan })
  const lines = furniture(layoutPage(plan), 'folio')
  const said = [
    '03',
    '版',
    '2026年11月24日 星期二',
    '山城科技报',
    '乡村',
    '责任编辑\u3000何小满',
    '电话 028-0000000',
  ]
  expect(lines.map(textOf)).toEqual(said)
})

it('keeps a folio of long words on its page', () => {
  const long = '青山县融媒体中心农村科普周报'
  const editors = ['责任编辑', '美编', '校对', '版式', '图片编辑'].map((role) => ({ role, name: '欧阳小满' }))
  const placed = layoutPage({
    ...pagePlan([planArticle('a', 900)], 'tabloid-6x11'),
    folio: { ...folio, newspaper: long, title: long, editors },
  })
  const lines = furniture(placed, 'folio')
  const { origin } = placed.page
  for (const line of lines) {
    expect(line.x).toBeGreaterThanOrEqual(origin.x - 0.01)
    expect(line.x + widthOf(line)).toBeLessThanOrEqual(placed.page.widthPt - origin.x + 0.01)
    expect(line.baseline - line.sizePt).toBeGreaterThan(0)
    for (const other of lines) {
      const beside = line.x + widthOf(line) <= other.x || other.x + widthOf(other) <= line.x
      const under =
        line.baseline <= other.baseline - other.sizePt * 0.9 ||
        other.baseline <= line.baseline - line.sizePt * 0.9
      expect(line === other || beside || under, `${textOf(line)} / ${textOf(other)}`).toBe(true)
    }
  }
})
