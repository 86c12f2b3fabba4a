import { describe, expect, it } from 'vitest'
import { noticeableStretch, stretchOf } from '../../../../src/layout/check/stretchOf'
import { randomPlan } from '../../../support/randomPlan'
import { setParagraph } from '../../../support/setParagraph'

/** A paragraph, one line of options, and the lines that a typesetter makes of it. */
const fixtures = [
  {
    name: 'fills lines with squares',
    options: { chars: 6 },
    text: '春天的山城到处开着油菜花',
    lines: ['春天的山城到', '处开着油菜花'],
  },
  {
    name: 'takes a comma in at the end of its line, half as wide',
    options: { chars: 6 },
    text: '春天的山城，到处开着花',
    lines: ['春天的山城，', '到处开着花'],
  },
  {
    name: 'never begins a line with a mark',
    options: { chars: 5 },
    text: '大家都来了。我们走吧，好的',
    lines: ['大家都来', '了。我们走', '吧，好的'],
  },
  {
    name: 'never ends a line with an opening mark',
    options: { chars: 5 },
    text: '他只说了“好吧”就走了',
    lines: ['他只说了', '“好吧”就', '走了'],
  },
  {
    name: 'keeps —— and …… whole',
    options: { chars: 5 },
    text: '我们知道——这是春天……的花',
    lines: ['我们知', '道——这是', '春天……的', '花'],
  },
  {
    name: 'keeps figures and words whole',
    options: { chars: 6 },
    text: '共有12345.6万人使用Internet上网',
    lines: ['共有12345.6', '万人使用', 'Internet上', '网'],
  },
]

describe('breaking a paragraph into lines', () => {
  it.each(fixtures)('$name', ({ text, options, lines }) => {
    expect(setParagraph(text, options).map(({ clusters }) => clusters.join(''))).toEqual(lines)
  })

  it('fills every line but the last exactly', () => {
    const text =
      '“安静，”他说，“听！”2023年，全县有5740个项目（含续建）落地，增长16.6%；投入1.2亿元……其中Wi-Fi覆盖——几乎——全部村社。'
    for (const chars of [9, 11, 13, 17, 20, 27]) {
      const lines = setParagraph(text.repeat(3), { chars })
      for (const line of lines.slice(0, -1)) expect(line.width).toBe(chars * 1000)
      expect(lines.map(({ clusters }) => clusters.join('')).join('')).toBe(text.repeat(3))
    }
  })

  it('lets few lines be stretched so that it is seen, where columns are narrow', () => {
    const copy = [7201, 7202, 7203, 7204, 7205].flatMap((seed) =>
      randomPlan(seed, 'tabloid-6x11').items.flatMap((item) => (item.kind === 'article' ? item.body : [])),
    )
    const justified = copy
      .filter(({ kind }) => kind === 'paragraph')
      .flatMap(({ text }) => setParagraph(text, { chars: 11, indent: 2 }).slice(0, -1))
    const seen = justified.filter((line) => stretchOf(line, 0) > noticeableStretch)
    expect(seen.length / justified.length).toBeLessThan(0.045)
  })
})
