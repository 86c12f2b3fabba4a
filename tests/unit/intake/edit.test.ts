import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkNothingLost } from '../../../src/intake/checkNothingLost'
import { assignLines } from '../../../src/intake/edit/assignLines'
import { changeKind } from '../../../src/intake/edit/changeKind'
import type { EditResult } from '../../../src/intake/edit/EditResult'
import { joinPieces } from '../../../src/intake/edit/joinPieces'
import { leaveAsItIs } from '../../../src/intake/edit/leaveAsItIs'
import { mergeStories } from '../../../src/intake/edit/mergeStories'
import { moveBlock } from '../../../src/intake/edit/moveBlock'
import { setHeadlines } from '../../../src/intake/edit/setHeadlines'
import { splitStory } from '../../../src/intake/edit/splitStory'
import type { PageReading } from '../../../src/intake/PageReading'
import { readPage } from '../../../src/intake/readPage'
import { sourceOf } from '../../../src/intake/sourceOf'

const page = [
  '一段不知从哪里来的话,没有标题。', // 1
  '甲县科协', // 2
  '三项行动见成效', // 3
  '本报讯 近日,甲县科协总结了三项行动。', // 4
  '面、全方位地推进科普工作。', // 5
  '李明一行参观了基地,了解了课程,多层', // 6
  '(甲县科协)', // 7
  '乙县科协 送技术下乡', // 8
  '本报讯 3月1日,乙县科协送技术下乡。', // 9
  '下一步,乙县科协将继续努力。', // 10
  '(王小明)', // 11
  '图为活动现场。 王小明 摄', // 12
].join('\n')

const whole = { lost: [], twice: [], unknown: [] }

function mended(result: EditResult): PageReading {
  if (!result.ok) throw new Error(`refused: ${result.kind}`)
  expect(checkNothingLost(result.value)).toEqual(whole)
  return result.value
}

describe('mending a reading', () => {
  it('joins a cut sentence to its other half and takes both questions away', () => {
    const reading = mended(joinPieces(readPage(page), { tailLine: 6, headLine: 5 }))
    expect(reading.stories[0]?.body.at(-1)).toEqual({
      kind: 'paragraph',
      text: '李明一行参观了基地，了解了课程，多层面、全方位地推进科普工作。',
      lines: [6, 5],
    })
    expect(reading.unresolved.filter(({ kind }) => kind !== 'unassigned')).toEqual([])
  })

  it('joins a piece that belonged to no story', () => {
    const reading = mended(joinPieces(readPage(page), { tailLine: 6, headLine: 1 }))
    expect(reading.stories[0]?.body.at(-1)?.lines).toEqual([6, 1])
  })

  it('refuses to join a paragraph to itself or to a line that is no paragraph', () => {
    expect(joinPieces(readPage(page), { tailLine: 6, headLine: 6 })).toMatchObject({
      ok: false,
      kind: 'sameBlock',
    })
    expect(joinPieces(readPage(page), { tailLine: 7, headLine: 5 })).toMatchObject({
      ok: false,
      kind: 'noSuchBlock',
    })
  })

  it('moves a paragraph behind another, into another story too', () => {
    const reading = mended(moveBlock(readPage(page), { line: 4, afterLine: 10, story: 1 }))
    expect(reading.stories[1]?.body.map(({ lines }) => lines[0])).toEqual([9, 10, 4])
    const first = mended(moveBlock(readPage(page), { line: 10, afterLine: null, story: 1 }))
    expect(first.stories[1]?.body.map(({ lines }) => lines[0])).toEqual([10, 9])
  })

  it('makes a paragraph a subhead and back', () => {
    const reading = mended(changeKind(readPage(page), { line: 10, to: 'subhead' }))
    expect(reading.stories[1]?.body[1]?.kind).toBe('subhead')
    expect(mended(changeKind(reading, { line: 10, to: 'paragraph' }))).toEqual(readPage(page))
  })

  it('places a stray line, leaves one out, and brings it back', () => {
    const placed = mended(assignLines(readPage(page), { line: 1, as: 'paragraph', story: 0 }))
    expect(placed.stories[0]?.body[0]?.lines).toEqual([1])
    const left = mended(assignLines(readPage(page), { line: 1, as: 'discarded' }))
    expect(left).toMatchObject({
      discarded: [1],
      unresolved: expect.not.arrayContaining([{ kind: 'unassigned' }]) as unknown,
    })
    expect(mended(assignLines(left, { line: 1, as: 'deck', story: 0 }))).toMatchObject({ discarded: [] })
  })

  it('reads the credit of a line that becomes a caption and the names of one that becomes a byline', () => {
    const reading = mended(assignLines(readPage(page), { line: 12, as: 'caption', story: 0 }))
    expect(reading.stories[0]?.captions[0]).toMatchObject({ credit: { name: '王小明', role: '摄' } })
    const signed = mended(
      assignLines(readPage(`${page}\n\n(赵一\n李四 王五`), { line: 15, as: 'byline', story: 1 }),
    )
    expect(signed.stories[1]?.bylines.map(({ name }) => name)).toEqual(['王小明', '李四', '王五'])
  })

  it('keeps a byline that nobody can parse as text', () => {
    const reading = mended(assignLines(readPage(page), { line: 1, as: 'byline', story: 0 }))
    expect(reading.stories[0]).toMatchObject({ bylineText: '（甲县科协） 一段不知从哪里来的话，没有标题。' })
    expect(reading.stories[0]?.bylines).toHaveLength(1)
  })

  it('splits a story and puts it together again', () => {
    const split = mended(splitStory(readPage(page), { line: 10 }))
    expect(split.stories.map(({ headline }) => headline)).toEqual([
      '三项行动见成效',
      '送技术下乡',
      '下一步，乙县科协将继续努力。',
    ])
    expect(split.stories.map(({ bylines }) => bylines.length)).toEqual([1, 0, 1])
    const merged = mended(mergeStories(split, { first: 1, second: 2 }))
    expect(merged.stories[1]?.body.map(({ kind }) => kind)).toEqual(['paragraph', 'subhead'])
  })

  it('begins a new story with a line, and refuses one without a headline', () => {
    const reading = mended(assignLines(readPage(page), { line: 1, as: 'headline', story: null }))
    expect(reading.stories[0]).toMatchObject({ headline: '一段不知从哪里来的话，没有标题。', lines: [1, 1] })
    expect(assignLines(readPage(page), { line: 1, as: 'byline', story: null })).toMatchObject({
      kind: 'storyWithoutHeadline',
    })
    expect(
      setHeadlines(readPage(page), { story: 0, kicker: null, headline: '　', deck: null }),
    ).toMatchObject({ ok: false })
  })

  it('takes a question away where the editor leaves the page as it is, but never a stray line', () => {
    const reading = mended(leaveAsItIs(readPage(page), { kind: 'openTail', line: 6 }))
    expect(reading.unresolved.some(({ kind }) => kind === 'openTail')).toBe(false)
    expect(reading.unresolved.some(({ kind }) => kind === 'unassigned')).toBe(true)
  })

  it('shows every line of the page beside what it was taken for', () => {
    expect(sourceOf(readPage(`${page}\n\n`)).map(({ part }) => part)).toEqual([
      ...['unassigned', 'headlines', 'headlines', 'paragraph', 'paragraph', 'paragraph', 'byline'],
      ...['headlines', 'paragraph', 'paragraph', 'byline', 'caption', 'blank', 'blank'],
    ])
  })

  it('loses no line, whatever is done in whatever order', () => {
    fc.assert(
      fc.property(fc.array(edit(), { maxLength: 25 }), (edits) => {
        let reading = readPage(page)
        for (const change of edits) {
          const result = change(reading)
          if (result.ok) reading = result.value
          expect(checkNothingLost(reading)).toEqual(whole)
        }
      }),
      { numRuns: 300 },
    )
  })
})

function edit(): fc.Arbitrary<(reading: PageReading) => EditResult> {
  const line = fc.integer({ min: 0, max: 13 })
  const story = fc.integer({ min: -1, max: 4 })
  const as = fc.constantFrom('paragraph', 'subhead', 'caption', 'kicker', 'headline', 'deck', 'byline')
  return fc.oneof(
    fc.tuple(line, line).map(
      ([tailLine, headLine]) =>
        (reading: PageReading) =>
          joinPieces(reading, { tailLine, headLine }),
    ),
    fc.tuple(line, fc.option(line), story).map(
      ([own, afterLine, to]) =>
        (reading: PageReading) =>
          moveBlock(reading, { line: own, afterLine, story: to }),
    ),
    fc.tuple(line, fc.constantFrom('paragraph', 'subhead')).map(
      ([own, to]) =>
        (reading: PageReading) =>
          changeKind(reading, { line: own, to }),
    ),
    fc.tuple(line, as, fc.option(story)).map(
      ([own, kind, to]) =>
        (reading: PageReading) =>
          assignLines(reading, { line: own, as: kind, story: to }),
    ),
    line.map((own) => (reading: PageReading) => assignLines(reading, { line: own, as: 'discarded' })),
    line.map((own) => (reading: PageReading) => splitStory(reading, { line: own })),
    fc.tuple(story, story).map(
      ([first, second]) =>
        (reading: PageReading) =>
          mergeStories(reading, { first, second }),
    ),
  )
}
