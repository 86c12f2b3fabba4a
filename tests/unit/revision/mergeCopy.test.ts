import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleCopy } from '../../../src/newspaper/article/ArticleCopy'
import { mergeCopy } from '../../../src/revision/mergeCopy'
import { copy } from '../../support/builders'
import { anyCopy } from '../../support/anyCopy'

const paragraphs = (...texts: readonly string[]) =>
  copy({ body: texts.map((text) => ({ kind: 'paragraph', text })) })
const texts = ({ body }: ArticleCopy) => body.map(({ text }) => text)

const first = '近日，云溪县科协的科普大篷车开进云溪村，二十件展品让孩子们看了个够。'
const second = '讲解员说，动手做过的实验，孩子们记得最牢。'
const third = '县科协负责人介绍，大篷车今年还要走进十二个村。'

describe('merging two people’s changes of one story', () => {
  it('takes changes in different paragraphs from both', () => {
    const base = paragraphs(first, second, third)
    const mine = paragraphs(first.replace('二十件', '三十件'), second, third)
    const theirs = paragraphs(first, second, third.replace('十二个村', '十五个村'))
    const merged = mergeCopy(base, mine, theirs)
    expect(merged.conflicts).toEqual([])
    expect(texts(merged.copy)).toEqual([
      first.replace('二十件', '三十件'),
      second,
      third.replace('十二个村', '十五个村'),
    ])
  })

  it('takes changes that stand apart in one paragraph from both', () => {
    const merged = mergeCopy(
      paragraphs(first),
      paragraphs(first.replace('近日', '11月20日')),
      paragraphs(first.replace('看了个够', '流连忘返')),
    )
    expect(merged.conflicts).toEqual([])
    expect(texts(merged.copy)).toEqual([first.replace('近日', '11月20日').replace('看了个够', '流连忘返')])
  })

  it('does not make 五百人 of 五十人 and 三百人', () => {
    const merged = mergeCopy(
      paragraphs('活动吸引三十人参加。'),
      paragraphs('活动吸引五十人参加。'),
      paragraphs('活动吸引三百人参加。'),
    )
    expect(texts(merged.copy)).toEqual(['活动吸引五十人参加。', '活动吸引三百人参加。'])
    expect(merged.conflicts).toEqual([
      {
        field: 'body',
        at: 0,
        kept: 'both',
        base: '活动吸引三十人参加。',
        mine: '活动吸引五十人参加。',
        theirs: '活动吸引三百人参加。',
      },
    ])
  })

  it('keeps a paragraph that one deleted and the other changed, and marks it', () => {
    const changed = second.replace('最牢', '最久')
    const merged = mergeCopy(
      paragraphs(first, second, third),
      paragraphs(first, third),
      paragraphs(first, changed, third),
    )
    expect(texts(merged.copy)).toEqual([first, changed, third])
    expect(merged.conflicts).toMatchObject([{ field: 'body', at: 1, kept: 'changed', mine: null }])
  })

  it('keeps both paragraphs that two people added at the end', () => {
    const merged = mergeCopy(paragraphs(first), paragraphs(first, second), paragraphs(first, third))
    expect(texts(merged.copy)).toEqual([first, second, third])
    expect(merged.conflicts).toMatchObject([{ field: 'body', at: 1, kept: 'both' }])
  })

  it('leaves my headline where both changed it, and holds theirs out', () => {
    const merged = mergeCopy(
      copy({ headline: '科普大篷车进村' }),
      copy({ headline: '大篷车进村了' }),
      copy({ headline: '科普展品下乡' }),
    )
    expect(merged.copy.headlines.headline).toBe('大篷车进村了')
    expect(merged.conflicts).toMatchObject([{ field: 'headline', kept: 'mine', theirs: '科普展品下乡' }])
  })

  it('never pieces a byline together of two', () => {
    const signed = (name: string) =>
      copy({ bylineText: `（${name}）`, bylines: [{ kind: 'person', name, role: null }] })
    const merged = mergeCopy(signed('林知远'), signed('林知远 何一'), signed('苏木'))
    expect(merged.copy.bylineText).toBe('（林知远 何一）')
    expect(merged.conflicts).toMatchObject([{ field: 'byline', theirs: '（苏木）' }])
  })
})

describe('any two changes of any story', () => {
  const same = (one: ArticleCopy, other: ArticleCopy) => expect(plain(one)).toEqual(plain(other))
  const plain = (one: ArticleCopy) => ({ ...one, headlines: { ...one.headlines } })

  it('give the changed copy where only one side changed, and the same where both made the same change', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, (base, changed) => {
        for (const merged of [
          mergeCopy(base, base, changed),
          mergeCopy(base, changed, base),
          mergeCopy(base, changed, changed),
        ]) {
          expect(merged.conflicts).toEqual([])
          same(merged.copy, changed)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('lose no line that either wrote: it is in the merged copy or in a conflict', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, anyCopy, (base, mine, theirs) => {
        const { copy: merged, conflicts } = mergeCopy(base, mine, theirs)
        const kept = [...everyText(merged), ...conflicts.flatMap((one) => [one.mine ?? '', one.theirs ?? ''])]
        const tokens = new Set(kept.flatMap((text) => Array.from(text)))
        const written = [mine, theirs].flatMap((copyNow) => everyText(copyNow))
        const old = new Set(everyText(base).flatMap((text) => Array.from(text)))
        const lost = written
          .flatMap((text) => Array.from(text))
          .filter((one) => !old.has(one) && !tokens.has(one))
        expect(lost).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

const everyText = ({ headlines, dateline, body, bylineText, captions }: ArticleCopy) => [
  headlines.kicker ?? '',
  headlines.headline,
  headlines.deck ?? '',
  dateline ?? '',
  bylineText ?? '',
  ...body.map(({ text }) => text),
  ...captions.flatMap(({ text, credit }) => [text, credit?.name ?? '', credit?.role ?? '']),
]
