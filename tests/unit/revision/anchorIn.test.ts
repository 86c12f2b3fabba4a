import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleCopy } from '../../../src/newspaper/article/ArticleCopy'
import { anchorAt } from '../../../src/revision/anchorAt'
import { anchorIn } from '../../../src/revision/anchorIn'
import { copyTexts } from '../../../src/revision/copyTexts'
import type { TextAnchor } from '../../../src/revision/TextAnchor'
import { anyCopy } from '../../support/anyCopy'
import { copy } from '../../support/builders'

const paragraphs = (...texts: readonly string[]) =>
  copy({ body: texts.map((text) => ({ kind: 'paragraph', text })) })
const first = '近日，云溪县科协的科普大篷车开进云溪村，二十件展品让孩子们看了个够。'
const second = '讲解员说，动手做过的实验，孩子们记得最牢。'

function anchored(one: ArticleCopy, words: string): TextAnchor {
  const text = copyTexts(one).find((candidate) => candidate.text.includes(words))
  if (!text) throw new Error(`No text holds ${words}.`)
  const from = text.text.indexOf(words)
  const anchor = anchorAt(one, { ...text, from, to: from + words.length })
  if (!anchor) throw new Error(`${words} cannot be anchored.`)
  return anchor
}

function readIn(one: ArticleCopy, anchor: TextAnchor): string {
  const found = anchorIn(one, anchor)
  if (found.kind === 'lost') return 'lost'
  const text = copyTexts(one).find(({ field, block }) => field === found.field && block === found.block)
  return `${found.kind}: ${text?.text.slice(found.from, found.to) ?? ''}`
}

describe('a remark on a passage', () => {
  const anchor = anchored(paragraphs(first, second), '二十件展品')

  it('stays where it is while nothing changes', () => {
    expect(readIn(paragraphs(first, second), anchor)).toBe('exact: 二十件展品')
  })

  it('goes along when words are put in before it', () => {
    expect(readIn(paragraphs(`11月20日上午，${first}`, second), anchor)).toBe('moved: 二十件展品')
  })

  it('goes along with its paragraph', () => {
    expect(readIn(paragraphs(second, first), anchor)).toBe('moved: 二十件展品')
  })

  it('stays on what its words were changed to', () => {
    expect(readIn(paragraphs(first.replace('二十件展品', '三十多件新展品'), second), anchor)).toBe(
      'fuzzy: 三十多件新展品',
    )
  })

  it('finds its words among several by what stands around them', () => {
    const both = paragraphs('这里也有二十件展品。', first)
    const found = anchorIn(both, anchor)
    expect(found).toMatchObject({ kind: 'moved', block: 1 })
  })

  it('is lost when its passage is gone', () => {
    expect(readIn(paragraphs(second), anchor)).toBe('lost')
  })

  it('does not jump to a short word that stands elsewhere by chance', () => {
    const short = anchored(paragraphs(first, second), '孩子')
    expect(readIn(paragraphs('全县的孩子都来报名。'), short)).toBe('lost')
  })
})

describe('a remark on any passage of any story', () => {
  it('is found where it is, word for word', () => {
    fc.assert(
      fc.property(
        anyCopy,
        fc.nat(),
        fc.nat(),
        fc.integer({ min: 1, max: 12 }),
        (one, which, start, length) => {
          const texts = copyTexts(one)
          const text = texts[which % Math.max(1, texts.length)]
          if (!text) return
          const from = start % text.text.length
          const anchor = anchorAt(one, { ...text, from, to: Math.min(text.text.length, from + length) })
          expect(anchor && readIn(one, anchor)).toMatch(/^(exact|moved): /u)
          expect(anchor && readIn(one, anchor).replace(/^(exact|moved): /u, '')).toBe(anchor?.quote)
        },
      ),
      { numRuns: 200 },
    )
  })

  it('never points outside of the text it is found in', () => {
    fc.assert(
      fc.property(anyCopy, anyCopy, fc.nat(), (before, after, which) => {
        const texts = copyTexts(before)
        const text = texts[which % Math.max(1, texts.length)]
        const anchor = text && anchorAt(before, { ...text, from: 0, to: Math.min(8, text.text.length) })
        if (!anchor) return
        const found = anchorIn(after, anchor)
        if (found.kind === 'lost') return
        const target = copyTexts(after).find(
          ({ field, block }) => field === found.field && block === found.block,
        )
        expect(found.from).toBeLessThan(found.to)
        expect(found.to).toBeLessThanOrEqual(target?.text.length ?? 0)
      }),
      { numRuns: 200 },
    )
  })
})
