import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkNothingLost } from '../../../src/intake/checkNothingLost'
import { readPage } from '../../../src/intake/readPage'
import { toContract } from '../../../src/intake/toContract'

const folder = resolve(import.meta.dirname, '../../fixtures/pages')
const lines = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => readFileSync(resolve(folder, file), 'utf8').split(/\r?\n/))
const whole = { lost: [], twice: [], unknown: [] }

function firstStory(...page: readonly string[]) {
  const [story] = readPage(page.join('\n')).stories
  if (story === undefined) throw new Error('no story was found')
  return story
}

describe('a page of any text', () => {
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...lines) },
    { weight: 1, arbitrary: fc.constantFrom(...lines).map((text) => text.slice(3, 17)) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '🌍科普🌍',
        'བོད་ཡིག',
        '\u0007\u200b',
        '()',
        '——',
        '【】',
        '　',
        '“',
        '协办单位',
      ),
    },
  )
  const text = fc
    .tuple(fc.array(line, { maxLength: 60 }), fc.constantFrom('\n', '\r\n', '\n\n'))
    .map(([list, end]) => list.join(end))

  it('loses no line and counts none twice, however lines are cut and shuffled', () => {
    fc.assert(
      fc.property(text, (page) => {
        expect(checkNothingLost(readPage(page))).toEqual(whole)
      }),
      { numRuns: 400 },
    )
  })

  it('gives every story a headline and every block a text of one line', () => {
    fc.assert(
      fc.property(text, (page) => {
        for (const { headline, body } of readPage(page).stories) {
          expect(headline).not.toBe('')
          for (const block of body) expect(block.text).not.toMatch(/[\r\n]|^\s|\s$/u)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is read the same way twice', () => {
    fc.assert(
      fc.property(text, (page) => {
        expect(JSON.stringify(toContract(readPage(page)))).toBe(JSON.stringify(toContract(readPage(page))))
      }),
      { numRuns: 50 },
    )
  })

  it('of nearly 2 MB is read in seconds', () => {
    const long = [
      `甲县科协办讲座\n\n${`${'科技工作者在这里'.repeat(6)}\n\n`.repeat(4000)}`,
      '“'.repeat(600_000),
      `${'('.repeat(900_000)}\n本报讯`,
    ]
    for (const page of long) {
      const start = performance.now()
      expect(checkNothingLost(readPage(page))).toEqual(whole)
      expect(performance.now() - start).toBeLessThan(15_000)
    }
  }, 60_000)
})

describe('a cut paragraph', () => {
  const head = ['甲县科协开展活动', '', '本报讯 近日,甲县科协开展活动。', '']

  it('is joined without a space where the next piece goes on', () => {
    const { body } = firstStory(
      ...head,
      '活动中,大家参观了县里的科技',
      '',
      '馆和植物园,听取了讲解。',
      '',
      '(甲县科协)',
    )
    expect(body[1]).toEqual({
      kind: 'paragraph',
      text: '活动中，大家参观了县里的科技馆和植物园，听取了讲解。',
      lines: [5, 7],
    })
  })

  it.each([
    '近日,全县还举办了讲座。',
    '会上,大家作了交流。',
    '2022年,全县建成基地三个。',
    '李明强调,要抓好落实。',
    '首先,要抓好落实。',
    '甲县科协还开展了讲座。',
  ])('is left open before “%s”, which begins a paragraph', (next) => {
    const reading = readPage(
      [
        ...head.slice(0, 1).map(() => '甲县科协 开展活动'),
        ...head.slice(1),
        '活动中,大家参观了县里的科技馆和新建的',
        '',
        next,
        '',
        '(甲县科协)',
      ].join('\n'),
    )
    expect(reading.stories[0]?.body.map(({ lines: own }) => own)).toEqual([[3], [5], [7]])
    expect(reading.unresolved).toMatchObject([{ kind: 'openTail', lines: [5] }])
  })

  it('is not joined to a piece that closes another quotation', () => {
    const { body } = firstStory(
      ...head,
      '大家提出了“改土、改树、改',
      '',
      '茶农的手机里都存着专家的',
      '',
      '种”的办法,当年就见效。',
      '',
      '号码,随时可以问。',
      '',
      '(甲县科协)',
    )
    expect(body.map(({ lines: own }) => own)).not.toContainEqual([7, 9])
  })

  it('is never joined over a subhead', () => {
    const page = [
      ...head,
      '书台村的青壮年劳动力大多',
      '',
      '一、凝聚力量',
      '',
      '外出务工,留守老人无力耕种。',
      '',
      '(甲县科协)',
    ]
    expect(firstStory(...page).body.map(({ lines: own }) => own)).toEqual([[3], [5], [7], [9]])
  })
})

describe('what a page carries beside its stories', () => {
  it.each([
    ['2023年3月2日 星期四 责编:张三 美编:李四 第03版 综合新闻', '2023-03-02', 3, ['责编 张三', '美编 李四']],
    ['3 科协之窗 2023.3.2 责任编辑/王五', '2023-03-02', 3, ['责任编辑 王五']],
    ['A05 2024-12-01 星期日', '2024-12-01', 5, []],
    ['第十二版 专题 本版编辑 李小四 校对 王五', null, 12, ['本版编辑 李小四', '校对 王五']],
  ])('the folio %s', (line, date, pageNumber, editors) => {
    const { folio } = readPage(`${line}\n\n甲县科协开展活动\n\n本报讯 近日,甲县科协开展活动。\n\n(甲县科协)`)
    expect(folio).toMatchObject({ date, pageNumber, lines: [1] })
    expect(folio?.editors.map(({ role, name }) => `${role} ${name}`)).toEqual(editors)
  })

  it.each([
    ['图为活动现场。 本报记者 张三 摄', '图为活动现场。', '张三'],
    ['▲孩子们在看展览。(李四 摄)', '孩子们在看展览。', '李四'],
    ['图①:孩子们在看展览。张三 李四 摄', '图①：孩子们在看展览。', '张三 李四'],
  ])('the caption %s', (line, text, name) => {
    const { captions } = firstStory(
      '甲县科协开展活动',
      '',
      '本报讯 近日,甲县科协开展活动。',
      '',
      line,
      '',
      '(甲县科协)',
    )
    expect(captions).toEqual([{ text, credit: { name, role: '摄' }, lines: [5] }])
  })

  it.each([
    '本版协办单位(排名不分先后):甲县科学技术协会 乙县科学技术协会 丙县科学技术协会',
    '协办单位:甲县科学技术协会、乙县科学技术协会、丙县科学技术协会',
    '联办单位\n甲县科学技术协会\n乙县科学技术协会\n丙县科学技术协会',
    '- 本版协办单位\n(排名不分先后)\n· 甲县科学技术协会\n· 乙县科学技术协会\n· 丙县科学技术协会',
  ])('the strip %j', (strip) => {
    expect(readPage(strip).coOrganizers?.names).toEqual([
      '甲县科学技术协会',
      '乙县科学技术协会',
      '丙县科学技术协会',
    ])
  })

  it.each([
    ['本报讯 近日', '本报讯', []],
    ['本报成都3月1日电 近日', '本报成都3月1日电', []],
    ['本报讯(记者 张三) 近日', '本报讯', ['张三']],
    ['新华社北京3月1日电 近日', '新华社北京3月1日电', []],
    ['科技日报北京3月1日电 (记者李四)近日', '科技日报北京3月1日电', ['李四']],
  ])('the dateline of %s', (start, dateline, names) => {
    const story = firstStory('甲县科协开展活动', `${start},甲县科协开展活动。`)
    expect(story).toMatchObject({ dateline, body: [{ text: '近日，甲县科协开展活动。' }] })
    expect(story.bylines.map(({ name }) => name)).toEqual(names)
  })
})
