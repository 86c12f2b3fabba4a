import { describe, expect, it } from 'vitest'
import { clusterAt } from '../../../../src/makeup/proof/clusterAt'
import { passageBetween } from '../../../../src/makeup/proof/passageBetween'
import { passageRects } from '../../../../src/makeup/proof/passageRects'
import { proofLines } from '../../../../src/makeup/proof/proofLines'
import { signPath } from '../../../../src/makeup/proof/signPath'
import { copyParts } from '../../../../src/newspaper/article/copyParts'
import { proofSigns } from '../../../../src/review/proof/proofSigns'
import { copy } from '../../../support/builders'
import { placedLine, smallPage } from '../../../support/placedPage'

const story = copy({
  headline: '大篷车进村',
  body: [{ kind: 'paragraph', text: '孩子们看了个够，孩子们都说好。' }],
  bylineText: '（林知远）',
})
const page = smallPage({
  lines: [
    placedLine('大篷车进村', {
      box: 'article-1',
      role: 'headline',
      sizePt: 20,
      baseline: 30,
      textColumn: null,
    }),
    placedLine('本报讯孩子们', { box: 'article-1', paragraph: 0, baseline: 60 }),
    placedLine('看了个够，孩', { box: 'article-1', paragraph: 0, baseline: 72 }),
    placedLine('子们都说好。', { box: 'article-1', paragraph: 0, baseline: 84 }),
    placedLine('——副题不在稿里', { box: 'article-1', role: 'deck', baseline: 100, textColumn: null }),
    placedLine('第三版', { box: 'folio', role: 'folio', baseline: 5 }),
  ],
})
const copies = { partsById: new Map([[1, copyParts(story)]]), storyOfPhoto: new Map<string, number>() }
const lines = proofLines(page, copies)
const textOf = (line: number) =>
  lines[line]?.clusters.map((place) => (place === null ? '·' : `${place.part}:${place.start}`))

describe('a placed page read back into its copy', () => {
  it('knows of every character which part of the story it is of, and where in it', () => {
    expect(textOf(0)).toEqual([0, 1, 2, 3, 4].map((at) => `headline:${at}`))
    expect(textOf(1)?.slice(0, 4)).toEqual(['dateline:0', 'dateline:1', 'dateline:2', 'body.0:0'])
    expect(textOf(3)?.[0]).toBe('body.0:9')
  })

  it('leaves alone what is no part of a story', () => {
    expect(lines).toHaveLength(5)
    expect(textOf(4)?.every((place) => place === '·')).toBe(true)
  })

  it('finds the character under the hand, and the passage from one to another across lines', () => {
    const from = clusterAt(lines, { x: 12 + 5 * 9, y: 68 })
    const to = clusterAt(lines, { x: 14, y: 80 })
    expect([from, to]).toEqual([
      { line: 2, cluster: 5 },
      { line: 3, cluster: 0 },
    ])
    if (!from || !to) throw new Error('Both are on the page.')
    expect(passageBetween(lines, from, to)).toEqual({ articleId: 1, part: 'body.0', start: 8, end: 10 })
    expect(passageBetween(lines, to, from)).toEqual({ articleId: 1, part: 'body.0', start: 8, end: 10 })
    expect(clusterAt(lines, { x: 200, y: 300 })).toBeNull()
  })

  it('shows a passage where it is set, line by line', () => {
    const rects = passageRects(lines, { articleId: 1, part: 'body.0', start: 8, end: 10 })
    expect(rects.map(({ width }) => Math.round(width))).toEqual([9, 9])
    expect(rects[1]?.x).toBe(10)
    expect(passageRects(lines, { articleId: 2, part: 'body.0', start: 0, end: 1 })).toEqual([])
  })
})

describe('the stroke of a sign', () => {
  it('is drawn for every sign with absolute points alone, which the printed proof can draw too', () => {
    for (const { shape } of Object.values(proofSigns)) {
      const path = signPath(shape, [{ x: 10, y: 20, width: 9, height: 9 }])
      expect([shape, path]).toEqual([shape, expect.stringMatching(/^M[\d.\- MLCZ]+$/)])
    }
  })
})
