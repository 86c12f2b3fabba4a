import { describe, expect, it } from 'vitest'
import { readPage } from '../../../src/intake/readPage'

const headlinesOf = (...page: readonly string[]) =>
  readPage(page.join('\n\n')).stories.map(({ headline }) => headline)
const linesOf = (...page: readonly string[]) =>
  readPage(page.join('\n\n')).stories.map(({ body }) => body.map(({ lines }) => lines))

const signed = [
  '甲县办起科普小院',
  '本报记者 王小二',
  '走进石桥村,科普小院里人声鼎沸。',
  '村民们说,这里是大家的学校。',
]
const told = ['清晨,湖边架起了长枪短炮。', '观鸟的人越来越多。']

describe('a title in the run of copy', () => {
  it('begins a story where the one before is signed above and a byline comes below', () => {
    expect(headlinesOf(...signed, '湖边的观鸟人', ...told, '(李小川)')).toEqual([
      '甲县办起科普小院',
      '湖边的观鸟人',
    ])
  })

  it('is a subhead where another is built like it', () => {
    const page = [...signed, '课程做加法', ...told, '师资做加法', ...told, '(李小川)']
    expect(headlinesOf(...page)).toEqual(['甲县办起科普小院'])
  })

  it('is a piece of copy where the next piece goes on its figure', () => {
    const page = [...signed, '转机出现在20', '20年。这一年,小院通了水。']
    expect(linesOf(...page)[0]).toContainEqual([9, 11])
  })

  it('begins a story under the name of a column, which is its kicker', () => {
    const page = [...signed, '【释疑】', '树叶为什么会变色?', ...told]
    expect(readPage(page.join('\n\n')).stories[1]).toMatchObject({
      kicker: '释疑',
      headline: '树叶为什么会变色？',
    })
  })
})

describe('a column of briefs', () => {
  const briefs = ['要闻速览', '▶近日,东湖镇举办讲座。(王丽)', '▶日前,西山镇开展义诊。(张强)']

  it('is one story, and each brief is signed for itself', () => {
    const [story] = readPage([...briefs, '湖边的观鸟人', ...told, '(李小川)'].join('\n\n')).stories
    expect(story).toMatchObject({ headline: '要闻速览', captions: [] })
    expect(story?.body.map(({ text }) => text)).toEqual([
      '▶近日，东湖镇举办讲座。',
      '▶日前，西山镇开展义诊。',
    ])
    expect(story?.bylines.map(({ name }) => name)).toEqual(['王丽', '张强'])
  })

  it('ends where a title stands under a signed brief', () => {
    expect(headlinesOf(...briefs, '湖边的观鸟人', ...told)).toEqual(['要闻速览', '湖边的观鸟人'])
  })
})

describe('lines that stand each by themselves', () => {
  it.each([
    ['verses', '五月的操场', '李小川', '操场是绿色的', '风从看台走下来', '带着青草的味道', '像秒针绕着时间'],
    ['rows of a table', '本周菜价', '王小二', '品种 最高价 最低价', '黄瓜 4.20 3.60', '番茄 5.80 4.60'],
  ])('are never joined: %s', (_, ...page) => {
    const reading = readPage(page.join('\n\n'))
    expect(reading.stories[0]?.body.every(({ lines }) => lines.length === 1)).toBe(true)
    expect(reading.unresolved).toEqual([])
  })

  it('of an index of other pages are neither folio nor copy', () => {
    const page = [
      '2023年3月2日 第1版',
      ...signed,
      '(王小二)',
      '导读',
      '第2版 山里的孩子',
      '第3版 老字号的新事',
    ]
    const { folio, unresolved } = readPage(page.join('\n\n'))
    expect(folio).toMatchObject({ pageNumber: 1, lines: [1] })
    expect(unresolved.map(({ kind, lines }) => [kind, ...lines])).toEqual([
      ['unassigned', 13],
      ['unassigned', 15],
      ['unassigned', 17],
    ])
  })
})

describe('a join', () => {
  it('is held back where two paragraphs may be crossed, and both halves are flagged', () => {
    const page = [
      '甲县科协开展活动',
      '本报讯 近日,甲县科协开展活动。',
      '走路的时候,要注意休息,就能得到健康的',
      '需要注意的是,饭后不要快走,最好休息20',
      '好处,再多走就不明显了。',
      '分钟以后再出门,少爬山。',
      '(甲县科协)',
    ]
    const reading = readPage(page.join('\n\n'))
    expect(linesOf(...page)).toEqual([[[3], [5], [7], [9], [11]]])
    const flagged = reading.unresolved.map(({ kind, lines }) => `${kind} ${lines.join()}`)
    expect(flagged).toEqual(expect.arrayContaining(['openTail 5', 'openTail 7']))
  })
})

describe('a page flag without its pinyin', () => {
  it('is the name of a section beside the folio', () => {
    const page = ['第3版 2024年5月20日', '副刊', ...signed]
    expect(readPage(page.join('\n\n')).pageFlag).toEqual({ name: '副刊', pinyin: null, lines: [3] })
  })

  it('may stand down a column, a character a line', () => {
    const page = ['社', '会', '广', '角', ...signed]
    expect(readPage(page.join('\n')).pageFlag).toMatchObject({ name: '社会广角', lines: [1, 2, 3, 4] })
  })

  it('is no headline that has its copy right under it', () => {
    expect(readPage(['第3版 2024年5月20日', '校园新闻', ...told].join('\n\n')).pageFlag).toBeNull()
  })
})
