import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleCopy } from '../../../src/newspaper/article/ArticleCopy'
import { compareCopy } from '../../../src/revision/compareCopy'
import type { CopyPiece } from '../../../src/revision/CopyComparison'
import { sideOfComparison } from '../../../src/revision/sideOfComparison'
import { writtenCaption } from '../../../src/revision/writtenCaption'
import { anyCopy } from '../../support/anyCopy'
import { copy } from '../../support/builders'

const signs = { same: '', added: '+', removed: '-', movedHere: '>', movedAway: '<' } as const
const drawn = (pieces: readonly CopyPiece[]) =>
  pieces.map(({ kind, text }) => (kind === 'same' ? text : `[${signs[kind]}${text}]`)).join('')
const paragraphs = (...texts: readonly string[]) =>
  copy({ body: texts.map((text) => ({ kind: 'paragraph', text })) })
const body = (before: ArticleCopy, after: ArticleCopy) =>
  compareCopy(before, after).body.map(({ status, pieces }) => `${status}: ${drawn(pieces)}`)

const first = '近日，云溪县科协的科普大篷车开进云溪村，二十件展品让孩子们看了个够。'
const second = '讲解员说，动手做过的实验，孩子们记得最牢。'
const third = '县科协负责人介绍，大篷车今年还要走进十二个村。'

describe('what changed in a story', () => {
  it('is shown by character', () => {
    expect(body(paragraphs(first), paragraphs(first.replace('二十件', '三十件')))).toEqual([
      'changed: 近日，云溪县科协的科普大篷车开进云溪村，[-二][+三]十件展品让孩子们看了个够。',
    ])
  })

  it('is shown by whole figures', () => {
    expect(body(paragraphs('全县1982人参加了这次活动。'), paragraphs('全县1983人参加了这次活动。'))).toEqual([
      'changed: 全县[-1982][+1983]人参加了这次活动。',
    ])
  })

  it('is not torn apart by a character that both happen to hold', () => {
    const [row] = body(
      paragraphs('讲解员说，昨天的活动很成功，大家都很高兴。'),
      paragraphs('讲解员说，首场的展览颇热闹，大家都很高兴。'),
    )
    expect(row).toBe('changed: 讲解员说，[-昨天的活动很成功][+首场的展览颇热闹]，大家都很高兴。')
  })

  it('shows a paragraph that went elsewhere as a move', () => {
    expect(body(paragraphs(first, second, third), paragraphs(second, third, first))).toEqual([
      `movedAway: [<${first}]`,
      `same: ${second}`,
      `same: ${third}`,
      `movedHere: [>${first}]`,
    ])
  })

  it('shows what changed inside a paragraph that moved', () => {
    const rows = body(
      paragraphs(first, second, third),
      paragraphs(second, third, first.replace('二十', '三十')),
    )
    expect(rows.at(-1)).toBe(
      'movedHere: [>近日，云溪县科协的科普大篷车开进云溪村，][-二][+三][>十件展品让孩子们看了个够。]',
    )
  })

  it('shows a sentence that went into another paragraph as a move', () => {
    const sentence = '这一天，全村一百多个孩子都来了。'
    const rows = body(paragraphs(first + sentence, second), paragraphs(first, second + sentence))
    expect(rows).toEqual([`changed: ${first}[<${sentence}]`, `changed: ${second}[>${sentence}]`])
  })

  it('shows a sentence that changed its place in its paragraph as a move', () => {
    const sentence = '这一天，全村一百多个孩子都来了。'
    const rows = body(paragraphs(first + second + sentence), paragraphs(sentence + first + second))
    expect(rows).toEqual([`changed: [>${sentence}]${first}${second}[<${sentence}]`])
  })

  it('shows a paragraph made a subhead, though no word of it changed', () => {
    const before = copy({ body: [{ kind: 'paragraph', text: '动手才记得住' }] })
    const after = copy({ body: [{ kind: 'subhead', text: '动手才记得住' }] })
    const { isSame, body: rows } = compareCopy(before, after)
    expect(isSame).toBe(false)
    expect(rows).toMatchObject([{ status: 'changed', before: 'paragraph', after: 'subhead' }])
  })

  it('tells headlines, byline and captions apart, each by itself', () => {
    const caption = (name: string) => [{ text: '孩子们在体验展品', credit: { name, role: '摄' } }]
    const before = copy({ headline: '大篷车进村', bylineText: '（林知远）', captions: caption('苏木') })
    const after = copy({ headline: '大篷车下乡', bylineText: '（何一）', captions: caption('叶舟') })
    const { lines, captions, body: rows } = compareCopy(before, after)
    expect(drawn(lines.headline)).toBe('大篷车[-进村][+下乡]')
    expect(drawn(lines.byline)).toBe('（[-林知远][+何一]）')
    expect(captions.map(({ pieces }) => drawn(pieces))).toEqual(['孩子们在体验展品（[-苏木][+叶舟] 摄）'])
    expect(rows.every(({ status }) => status === 'same')).toBe(true)
  })

  it('counts characters added, removed and moved', () => {
    const { counts } = compareCopy(
      paragraphs(first, second),
      paragraphs(second, first.replace('二十件', '三十多件')),
    )
    expect(counts).toMatchObject({ added: 3, removed: 2 })
    expect(counts.moved).toBeGreaterThan(15)
  })
})

describe('the comparison of any two stories', () => {
  const sides = (one: ArticleCopy) => ({
    lines: {
      kicker: one.headlines.kicker ?? '',
      headline: one.headlines.headline,
      deck: one.headlines.deck ?? '',
      dateline: one.dateline ?? '',
      byline: one.bylineText ?? '',
    },
    body: one.body,
    captions: one.captions.map((caption) => ({ kind: 'caption', text: writtenCaption(caption) })),
  })

  it('gives the later one and the earlier one, word for word', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (before, after) => {
        const comparison = compareCopy(before, after)
        expect(sideOfComparison(comparison, 'after')).toEqual(sides(after))
        expect(sideOfComparison(comparison, 'before')).toEqual(sides(before))
      }),
      { numRuns: 200 },
    )
  })

  it('is empty for a story and itself', () => {
    fc.assert(
      fc.property(anyCopy, (one) => {
        expect(compareCopy(one, structuredClone(one)).isSame).toBe(true)
      }),
    )
  })

  it('names both ends of every move by one number', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (before, after) => {
        for (const blocks of [compareCopy(before, after).body, compareCopy(before, after).captions]) {
          const ends = (kind: CopyPiece['kind']) =>
            new Set(
              blocks.flatMap(({ pieces }) =>
                pieces.filter((one) => one.kind === kind).map((one) => one.move),
              ),
            )
          expect(ends('movedHere')).toEqual(ends('movedAway'))
        }
      }),
      { numRuns: 100 },
    )
  })
})

describe('a story of 20 000 characters', () => {
  const characters = Array.from(
    '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经',
  )
  const written = (seed: number, length: number) => {
    let state = seed
    return Array.from({ length }, () => {
      state = (state * 48_271) % 2_147_483_647
      return characters[state % characters.length] ?? '的'
    }).join('')
  }
  const cut = (text: string, size: number) => text.match(new RegExp(`.{1,${size}}`, 'gu')) ?? []
  const cases = {
    'written anew in one paragraph': [[written(1, 20_000)], [written(2, 20_000)]],
    'written anew in paragraphs': [cut(written(1, 20_000), 200), cut(written(2, 20_000), 200)],
    'of one character': [['的'.repeat(20_000)], ['的'.repeat(10_000) + '了'.repeat(10_000)]],
    'changed everywhere': [[written(1, 20_000)], [written(1, 20_000).replace(/(.{9})./gu, '$1新')]],
    'with its paragraphs turned round': [
      cut(written(1, 20_000), 100),
      cut(written(1, 20_000), 100).toReversed(),
    ],
  } as const
  it.each(Object.entries(cases))('%s is compared in bounded time', (_name, [before, after]) => {
    const start = process.cpuUsage()
    const comparison = compareCopy(paragraphs(...before), paragraphs(...after))
    const { user, system } = process.cpuUsage(start)
    expect(sideOfComparison(comparison, 'after').body.map(({ text }) => text)).toEqual(after)
    expect((user + system) / 1_000).toBeLessThan(2_500)
  })
})
