import { describe, expect, it } from 'vitest'
import { composeHeadline } from '../../../../src/layout/headline/composeHeadline'
import { prepareHeadline } from '../../../../src/layout/headline/prepareHeadline'
import { standHeadlines } from '../../../../src/layout/headline/standHeadlines'
import { broadsheet8x13 } from '../../../../src/layout/style/broadsheet8x13'

const { fonts, composition, grid } = broadsheet8x13

/** A headline in so many lines as a measure of so many characters asks for. */
const linesOf = (headline: string, { chars, copy = '' }: { chars: number; copy?: string }): string[] => {
  const text = prepareHeadline(headline, fonts.headlineSans, { composition, copy })
  const lines = composeHeadline(text, { measure: chars * 1000, mostLines: 4 }) ?? []
  return lines.map(({ start, end }) =>
    text.tokens
      .slice(start, end)
      .map((token) => token.text)
      .join(''),
  )
}

describe('a headline in several lines', () => {
  it.each([
    ['parts no word', '青少年科技创新大赛在山城开幕', 8],
    ['parts no word', '全市农村科普工作会议召开', 7],
    ['parts no word', '村医守护茶园走进春灌', 7],
    ['parts no figure from what it counts', '春灌第一渠清水流进三镇稻田', 8],
    ['parts no figure from another', '村医背篓走遍十八寨家家户户', 8],
  ])('%s: %s', (_, headline, chars) => {
    const parted = linesOf(headline, { chars })
    expect(parted.length).toBeGreaterThan(1)
    for (const word of [
      '青少',
      '科技',
      '创新',
      '大赛',
      '山城',
      '科普',
      '会议',
      '第一',
      '十八',
      '稻田',
      '茶园',
    ])
      if (headline.includes(word))
        expect(
          parted.some((line) => line.includes(word)),
          `${word} in ${parted.join('/')}`,
        ).toBe(true)
  })

  it('begins no line with 的', () => {
    for (let chars = 5; chars <= 10; chars++)
      for (const line of linesOf('护林员陈石山和他的三千亩林子的故事', { chars }))
        expect(line).not.toMatch(/^的/)
  })

  it('ends a line where a sense unit ends', () => {
    expect(linesOf('让每一滴水都流到田里为丰收打底', { chars: 10 })).toEqual([
      '让每一滴水都流到田里',
      '为丰收打底',
    ])
  })

  it('keeps a name whole that the copy repeats', () => {
    const headline = '一辈子守着林场陈石山老人'
    const copy = '陈石山今年七十岁。陈石山说，林场就是家。'
    expect(linesOf(headline, { chars: 9, copy }).some((line) => line.includes('陈石山'))).toBe(true)
  })

  it.each([
    ['parts no figure from its unit', '2023年高考报名人数再创新高', /\d$/, /^年/],
    ['parts no figure in Han from its unit', '市人大常委会举行第二十三次会议', /三$/, /^次/],
    ['begins no line with 等', '石门乡党委副书记李建国等5人受到表彰', /国$/, /^等|^人/],
    ['parts no place from 镇 or 村', '清河镇新桥村村民喜领土地分红', /新桥$|清河$/, /^村村|^镇/],
  ])('%s: %s', (_, headline, end, head) => {
    for (let chars = 6; chars <= 12; chars++) {
      const lines = linesOf(headline, { chars })
      for (const line of lines.slice(0, -1)) expect(line).not.toMatch(end)
      for (const line of lines.slice(1)) expect(line).not.toMatch(head)
    }
  })

  it('keeps words in 《》 and “” together where it can', () => {
    expect(linesOf('东河区推进“一网通办”便民服务改革', { chars: 10 })).toEqual([
      '东河区推进“一网通办”',
      '便民服务改革',
    ])
    expect(linesOf('《节水灌溉条例》下月起施行', { chars: 7 })).toEqual(['《节水灌溉条例》', '下月起施行'])
  })

  it('begins a line with a word that has 地 or 过 at its head', () => {
    expect(linesOf('抢抓农时备春耕田间地头农事忙', { chars: 10 }).join('/')).not.toContain('地/头')
  })

  it('cuts a word only where it is wider than any line', () => {
    expect(linesOf('GDP'.repeat(12), { chars: 12 }).join('')).toBe('GDP'.repeat(12))
  })
})

it.each([
  ['春水', 1500],
  ['水渠通', 1000],
  ['水到渠成', 500],
  ['水渠通到村', 0],
])('opens the short title %s by %i thousandths', (title, letterSpace) => {
  const text = prepareHeadline(title, fonts.headlineSans, { composition, copy: '' })
  expect(composeHeadline(text, { measure: 40_000, mostLines: 1 })?.[0]?.letterSpace).toBe(letterSpace)
})

describe('a vertical headline', () => {
  const stand = (headline: string, forced: boolean) =>
    standHeadlines(
      {
        kicker: null,
        headline: prepareHeadline(headline, fonts.headlineSans, { composition, copy: '' }),
        deck: null,
      },
      { sizePt: 24, step: 0, font: 'headlineSans', grid, forced },
    )

  it('stands by itself where its words do, and where an editor wants it in any case', () => {
    expect(stand('春灌第1渠通水', false)).toHaveLength(1)
    expect(stand('GDP增长5.2%', false)).toEqual([])
    expect(stand('GDP增长5.2%', true).length).toBeGreaterThan(0)
  })

  it('comes in two lines where it is long', () => {
    const blocks = stand('春灌第一渠清水流进三镇稻田', false)
    expect(blocks.map(({ mainLines }) => mainLines)).toEqual([1, 2])
    expect(blocks[1]?.length).toBeLessThan(blocks[0]?.length ?? 0)
    expect(blocks[1]?.chars).toBeGreaterThan(blocks[0]?.chars ?? 0)
  })
})
