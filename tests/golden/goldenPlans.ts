import { readPageStyle, pageStyles, type PagePlan, type StylesById } from '../../src/layout'
import type { PlanArticle } from '../../src/layout/plan/PlanArticle'
import type { PlanItem } from '../../src/layout/plan/PlanItem'
import { randomPlan } from '../support/randomPlan'

/** Pages that stand for all that the engine sets: when one changes, the engine's version has to. */
export interface GoldenPlan {
  readonly name: string
  readonly plan: PagePlan
}

const sentences = [
  '山里的水渠修好了，村民们忙着给稻田放水；今年以来，全长18.6公里的灌渠惠及3个镇、27个村。',
  '“水来了，心就定了。”种粮大户周大田告诉记者，“往年这时候，大家都在等雨。”',
  '技术员每周到田间走一趟，从播种到收割——每个环节都有人管……总有讲不完的话。',
  '《节水灌溉条例》同时施行，总投资2.4亿元，同比增长12.5%，详情可用手机APP查看。',
  '夜校的灯亮到九点，老人们说：这样的日子，过去想也不敢想！',
]

/** Copy of so many paragraphs, each beginning at another sentence. */
function copy(paragraphs: number, from = 0): PlanArticle['body'] {
  return Array.from({ length: paragraphs }, (_, i) => ({
    kind: 'paragraph' as const,
    text: sentences
      .map((__, k) => sentences[(k + i + from) % sentences.length] ?? '')
      .slice(0, 3 + (i % 2))
      .join(''),
  }))
}

function story(
  id: string,
  headline: string,
  paragraphs: number,
  more: Partial<PlanArticle> = {},
): PlanArticle {
  return {
    kind: 'article',
    id,
    kicker: null,
    headline,
    deck: null,
    dateline: '本报讯',
    body: copy(paragraphs, id.charCodeAt(0)),
    byline: '（记者 何小满）',
    ...more,
  }
}

function photo(id: string, article: string, aspectRatio: number): PlanItem {
  return { kind: 'photo', id, aspectRatio, caption: '村民在新修的水渠边取水', credit: '何小满 摄', article }
}

const folio = {
  newspaper: '山城科技报',
  date: '2026-11-24',
  pageNumber: 3,
  title: '乡村科普',
  editors: [
    { role: '责任编辑', name: '何小满' },
    { role: '美编', name: '李青' },
    { role: '校对', name: '周大田' },
  ],
  contacts: ['电话 028-0000000'],
}
const nameplate = {
  name: '山城科技报',
  pinyin: 'SHANCHENG KEJI BAO',
  date: '2026-11-24',
  organisations: ['山城市科学技术协会主管主办', '山城科技报社出版'],
  particulars: [
    '国内统一连续出版物号 CN 51-0000',
    '邮发代号 61-00',
    '总第3652期',
    '今日8版',
    'www.example.com',
  ],
}
const seven = (): PlanItem[] => [
  story('a', '春灌第一渠清水流进三镇稻田', 7, {
    kicker: '省级节水灌溉示范工程通水',
    deck: '——青山县水利惠民工程纪实',
  }),
  photo('pa', 'a', 1.5),
  story('b', '山区夜校点亮乡村科普灯火', 5),
  story('c', '青少年科技创新大赛在山城开幕', 5, { kicker: '参赛作品创历年新高' }),
  story('d', '新桥通车两岸果农笑开颜', 4),
  photo('pd', 'd', 1.33),
  story('e', '村医背篓走遍十八寨', 4),
  story('f', '邮路上的三十年', 3),
  story('g', '护林员和他的三千亩林子', 3),
]
const four = (): PlanItem[] => [
  story('a', '春灌第一渠清水流进三镇稻田', 4),
  photo('pa', 'a', 1.5),
  story('b', '山区夜校点亮乡村科普灯火', 3),
  story('c', '新桥通车果农笑开颜', 2),
]
const names = Array.from({ length: 21 }, (_, i) => `${'甲乙丙丁戊己庚'.charAt(i % 7)}市科学技术协会`)
const flag: PlanItem = { kind: 'pageFlag', id: 'flag', name: '乡村科普', pinyin: 'XIANG CUN KE PU' }
const strip: PlanItem = {
  kind: 'coOrganizers',
  id: 'strip',
  label: '本版协办单位',
  note: '排名不分先后',
  names,
  pin: 'bottom',
}
const odd = 'བཀྲ་ཤིས་བདེ་ལེགས། ꆈꌠꉙ مرحبا שלום 👨‍👩‍👧🎆e\u0301𠮷'

const broadsheet = (name: string, items: readonly PlanItem[], more: Partial<PagePlan> = {}): GoldenPlan => ({
  name,
  plan: { style: 'broadsheet-8x13', folio, items, ...more },
})
const tabloid = (name: string, items: readonly PlanItem[], more: Partial<PagePlan> = {}): GoldenPlan => ({
  name,
  plan: { style: 'tabloid-6x11', folio, items, ...more },
})

/** The styles of the golden plans: Banmian's, and one as a newspaper writes it. */
export const goldenStyles: StylesById = withOwn()

function withOwn(): StylesById {
  const read = readPageStyle({
    id: 'narrow-6x12',
    trim: { widthMm: 300, heightMm: 545 },
    grid: { columns: 6, charactersPerColumn: 12, rows: 110, sizePt: 9.5, pitchPt: 12.5 },
  })
  if (!read.ok) throw new Error(JSON.stringify(read.faults))
  return new Map([...pageStyles, [read.style.id, read.style]])
}

export const goldenPlans: readonly GoldenPlan[] = [
  broadsheet('a full page', seven()),
  broadsheet('a front page', seven().slice(0, 7), { folio: null, nameplate }),
  broadsheet('a page parted by its flag, with a strip', [
    ...seven().slice(0, 3),
    flag,
    ...seven().slice(3, 6),
    strip,
  ]),
  broadsheet('an advertisement across the foot', [
    ...seven().slice(0, 6),
    { kind: 'advertisement', id: 'ad', columns: 8, rows: 20, pin: 'bottom' },
  ]),
  broadsheet('a vertical headline that was asked for', [
    ...seven().slice(0, 5),
    story('v', '“2026”——GDP与Wi-Fi的春天', 4, { lock: { headline: 'vertical' } }),
  ]),
  broadsheet('a boxed story', [
    ...seven().slice(0, 5),
    story('x', '编读往来', 3, { lock: { headline: 'boxed' } }),
  ]),
  broadsheet('a story that is locked in its place', [
    story('a', '春灌第一渠清水流进三镇稻田', 7, { lock: { column: 0, row: 0, columns: 5, rows: 34 } }),
    ...seven().slice(2),
  ]),
  broadsheet('more copy than room', [...seven(), ...seven().map((item) => ({ ...item, id: `${item.id}2` }))]),
  broadsheet('one short story', [story('a', '春水', 1)]),
  broadsheet('subheads', [
    story('a', '春灌第一渠清水流进三镇稻田', 0, {
      body: copy(12).flatMap((block, i) =>
        i % 3 === 2 ? [{ kind: 'subhead' as const, text: '渠水到田' }, block] : [block],
      ),
    }),
    ...seven().slice(2, 6),
  ]),
  broadsheet('scripts that stand on no square', [
    story('a', '科技下乡到彝寨', 3, { body: [{ kind: 'paragraph', text: odd }, ...copy(3)] }),
    ...seven().slice(2, 6),
  ]),
  broadsheet('nothing', []),
  tabloid('a full small page', four()),
  tabloid('a small front page', four().slice(0, 3), { folio: null, nameplate }),
  tabloid('a small page with its flag', [...four().slice(0, 2), flag, ...four().slice(2)]),
  tabloid('a small page with a strip', [...four().slice(0, 3), strip]),
  ...[1, 2, 3].map((seed) => ({ name: `chance ${seed}`, plan: randomPlan(seed) })),
  ...[4, 5].map((seed) => ({ name: `small chance ${seed}`, plan: randomPlan(seed, 'tabloid-6x11') })),
  { name: 'a newspaper’s own sheet', plan: { style: 'narrow-6x12', folio, items: seven().slice(0, 6) } },
]
