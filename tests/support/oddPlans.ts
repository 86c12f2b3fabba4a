import type { PlanAdvertisement } from '../../src/layout/plan/PlanAdvertisement'
import type { PlanArticle } from '../../src/layout/plan/PlanArticle'
import type { PlanItem } from '../../src/layout/plan/PlanItem'
import { planArticle, planPhoto } from './pagePlan'

/** A plan that no editor makes on purpose: its items, and the first fault that it is refused with, or null for a page. */
export interface OddPlan {
  readonly name: string
  readonly items: unknown
  readonly fault: string | null
}

const copy = '水渠修到了田边，'.repeat(20)
const story = (words: string, more: Partial<PlanArticle> = {}): PlanItem =>
  planArticle('a', 0, { body: [{ kind: 'paragraph', text: words }], ...more })
const stories = (count: number, characters: number): PlanItem[] =>
  Array.from({ length: count }, (_, i) => planArticle(`s${i}`, characters))
const advertisement = (id: string, parts: Partial<PlanAdvertisement>): PlanItem => ({
  kind: 'advertisement',
  id,
  columns: 2,
  rows: 10,
  ...parts,
})
const strip = (
  names: readonly string[],
  more: Partial<Extract<PlanItem, { kind: 'coOrganizers' }>> = {},
): PlanItem => ({
  kind: 'coOrganizers',
  id: 'strip',
  label: '协办单位',
  note: '排名不分先后',
  names,
  ...more,
})
const flag = (id: string, name: string): PlanItem => ({ kind: 'pageFlag', id, name, pinyin: null })
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth))

const page = (name: string, items: readonly PlanItem[]): OddPlan => ({ name, items, fault: null })
const refused = (name: string, items: unknown, fault: string): OddPlan => ({ name, items, fault })

export const oddPlans: readonly OddPlan[] = [
  page('nothing at all', []),
  page('one story of 20 000 characters in one paragraph', [story('水渠修好了，'.repeat(3334))]),
  page(
    'fifteen stories',
    Array.from({ length: 15 }, (_, i) => planArticle(`s${i}`, 300 + 40 * i)),
  ),
  page('forty stories', stories(40, 400)),
  refused('more copy than a newspaper', stories(40, 5000), 'items: at most 100000 characters of copy in all'),
  refused(
    'a story of 10 MB',
    [story('水'.repeat(10_000_000))],
    'items[0].body[0].text: at most 100000 characters',
  ),
  refused('forty-one stories', stories(41, 20), 'items: at most 40 items'),
  page('a story without a word', [story('', { headline: '', body: [] }), planArticle('b', 300)]),
  page('fifty empty paragraphs', [
    story('', { body: Array.from({ length: 50 }, () => ({ kind: 'paragraph' as const, text: '' })) }),
    planArticle('b', 300),
  ]),
  page('copy of spaces', [story('　 \t\n'.repeat(100))]),
  page('nothing but subheads', [
    story('', {
      body: Array.from({ length: 30 }, (_, i) => ({ kind: 'subhead' as const, text: `第${i}段` })),
    }),
  ]),
  page('nothing but a byline', [story('', { body: [], byline: '（记者 何小满 '.repeat(20) })]),
  page('a dateline of 300 characters', [story(copy, { dateline: '本报讯'.repeat(100) })]),
  page('a byline that is one word', [story(copy, { byline: 'x'.repeat(400) })]),
  page('a figure of forty digits', [story(`${copy}编号${'1234567890'.repeat(4)}的样品${copy}`)]),
  page('a figure of a thousand digits', [
    story(`编号${'1234567890'.repeat(100)}的样品`),
    planArticle('b', 300),
  ]),
  page('a word of four hundred letters', [story(`${copy}${'a'.repeat(400)}${copy}`)]),
  page('a web address', [
    story(`${copy}见https://www.example.com/${'water/'.repeat(30)}index.html。${copy}`),
  ]),
  page('an empty headline', [story(copy, { headline: '' }), planArticle('b', 300)]),
  page('a headline of three hundred characters', [
    story(copy, { headline: '山城处处开春花'.repeat(43) }),
    planArticle('b', 300),
  ]),
  page('a headline of one word', [story(copy, { headline: 'x'.repeat(300) }), planArticle('b', 300)]),
  page('a kicker and a deck of four hundred characters', [
    story(copy, { kicker: '春'.repeat(400), deck: '秋'.repeat(400) }),
    planArticle('b', 300),
  ]),
  page('a headline of marks', [story(copy, { headline: '“（《——……》）”！' })]),
  page('two hundred paragraphs of two characters', [
    story('', { body: Array.from({ length: 200 }, () => ({ kind: 'paragraph' as const, text: '好的' })) }),
    planArticle('b', 300),
  ]),
  page('paragraphs of one character, and subheads between', [
    story('', {
      body: Array.from({ length: 60 }, (_, i) =>
        i % 7 === 3 ? { kind: 'subhead' as const, text: '春' } : { kind: 'paragraph' as const, text: '水' },
      ),
    }),
    planArticle('b', 300),
  ]),
  page('a headline of one character and a byline of sixty', [
    story(copy, { headline: '春', byline: `（${'何小满 '.repeat(14)}本报记者）` }),
    planArticle('b', 300),
  ]),
  page('a headline of eighty characters that a line may hardly part', [
    story(copy, {
      headline: '第二十三次的了着过们等'.repeat(7),
      kicker: '某县科学技术协会农村专业技术工作委员会'.repeat(3),
    }),
    planArticle('b', 300),
  ]),
  page('selectors of variants, joiners and marks on Han', [
    story('葛\u{e0100}城、辻\u{e0101}村\u200d\u200b，☎\ufe0f☎\ufe0e，カ\u3099；水\u0301\u20dd。'.repeat(20)),
  ]),
  page('emoji', [story('大家👨‍👩‍👧‍👦一起看🎆🇨🇳，真好👍🏽1️⃣❤️🏳️‍🌈。'.repeat(20))]),
  page('Tibetan, Yi, Uyghur and Mongolian', [
    story('བོད་སྐད་ཀྱི་ཚིག་གྲུབ་འདི་ཡིན། ꆈꌠꉙꏂꏦꀋꎭ，ئۇيغۇرچە，ᠮᠣᠩᠭᠣᠯ。'.repeat(20)),
  ]),
  page('a headline in Tibetan', [story(copy, { headline: 'བོད་སྐད་ཀྱི་ཚིག་གྲུབ་འདི་ཡིན།' })]),
  page('text from right to left', [story('记者学习了 مرحبا بالعالم 与 שלום עולם 两句话。'.repeat(20))]),
  page('marks heaped on one letter', [story(`e${'\u0301'.repeat(300)}${copy}`)]),
  page('controls, joiners and halves of surrogates', [
    story(`${copy}\u0000\u0001\u0007\ufeff\u200b\u2028\u2029\u00ad\ud800水\udc00水\ufffe\uffff\r\n${copy}`),
  ]),
  page('nothing but marks', [story('！？。，、；：）》”'.repeat(60))]),
  page('nothing but opening marks', [story('（《“'.repeat(200), { headline: '（《“' })]),
  page('five hundred dashes', [story('—'.repeat(500), { headline: '—'.repeat(50) })]),
  page('five hundred dots', [story('…'.repeat(501))]),
  page('a vertical headline of every kind of word', [
    story(copy.repeat(2), {
      headline: '“2023”——（科技）GDP与Wi-Fi的春天……',
      kicker: '第10届',
      deck: '——记《村》12.5%',
      lock: { headline: 'vertical' },
    }),
    planArticle('b', 300),
  ]),
  page('a vertical headline of two hundred characters', [
    story(copy, { headline: '春'.repeat(200), lock: { headline: 'vertical' } }),
    planArticle('b', 300),
  ]),
  page(
    'four photos and no story',
    [0, 1, 2, 3].map((i) => planPhoto(`p${i}`, null, 1.2 + i / 4)),
  ),
  page('a photo as long as the page', [planPhoto('p', 'a', 0.1), story(copy)]),
  page('a caption that is one word', [{ ...planPhoto('p', 'a', 1), caption: 'x'.repeat(400) }, story(copy)]),
  page('a caption longer than the page', [
    { ...planPhoto('p', 'a', 1), caption: '图'.repeat(4000) },
    story(copy),
  ]),
  page('a photo of a story that is elsewhere', [planPhoto('p', 'b', 1.5), story(copy)]),
  ...[0, -1, NaN, 1e9, '1.5', null].map((ratio) =>
    refused(
      `a photo of ratio ${String(ratio)}`,
      [{ ...planPhoto('p', null), aspectRatio: ratio }],
      'items[0].aspectRatio: a number from 0.1 to 10',
    ),
  ),
  page('a strip of two hundred names', [
    story(copy),
    strip(
      Array.from({ length: 200 }, (_, i) => `某县科学技术协会${i}`),
      { pin: 'bottom' },
    ),
  ]),
  page('a strip of no name', [story(copy), strip([])]),
  page('a strip of one name as long as a story', [
    story(copy),
    strip(['名'.repeat(900)], { label: '协'.repeat(500), pin: 'top' }),
  ]),
  refused(
    'an advertisement larger than the page',
    [advertisement('ad', { columns: 20, rows: 400 })],
    'items[0].columns: a whole number from 1 to 8',
  ),
  page('an advertisement as large as a small page', [
    advertisement('ad', { columns: 6, rows: 86 }),
    story(copy),
  ]),
  page('advertisements at the top, at the foot and between', [
    advertisement('top', { columns: 6, rows: 30, pin: 'top' }),
    advertisement('foot', { columns: 3, rows: 30, pin: 'bottom' }),
    advertisement('loose', {}),
    story(copy),
  ]),
  page('a dozen advertisements', [
    ...Array.from({ length: 12 }, (_, i) => advertisement(`ad${i}`, { rows: 20, pin: 'bottom' })),
    story(copy),
  ]),
  page('two flags', [
    planArticle('a', 300),
    flag('f', '春'),
    planArticle('b', 300),
    flag('g', '秋'.repeat(100)),
    planArticle('c', 300),
  ]),
  page(
    'forty flags',
    Array.from({ length: 40 }, (_, i) => flag(`f${i}`, '春')),
  ),
  page('a story locked into one row', [
    story(copy, { lock: { column: 0, row: 0, columns: 1, rows: 1 } }),
    planArticle('b', 300),
  ]),
  refused(
    'a lock off the page',
    [story(copy, { lock: { column: 99 } })],
    'items[0].lock.column: a whole number from 0 to 7',
  ),
  refused(
    'a lock before the page',
    [story(copy, { lock: { row: -1 } })],
    'items[0].lock.row: a whole number from 0 to 119',
  ),
  refused('one id for two stories', [story(copy), story(copy)], 'items[1].id: an id of its own'),
  refused('a story named like the folio', [planArticle('folio', 20)], 'items[0].id: an id of its own'),
  page('stories named like parts of a program', [
    planArticle('__proto__', 300),
    planArticle('constructor', 300),
  ]),
  refused('items that are no list', { a: 1 }, 'items: a list'),
  refused('no items', undefined, 'items: a list'),
  refused('an item that is a word', ['story'], 'items[0]: an object'),
  refused('a list in a list without end', nested(100_000), 'items[0]: an object'),
  refused(
    'a headline that is a list',
    [{ ...planArticle('a', 20), headline: nested(10_000) }],
    'items[0].headline: text',
  ),
]
