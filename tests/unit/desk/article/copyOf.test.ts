import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { copyOf } from '../../../../src/desk/article/copyOf'
import { editOf } from '../../../../src/desk/article/editOf'
import { emptyFields } from '../../../../src/desk/article/emptyFields'
import { parseStoryFields } from '../../../../src/desk/article/parseStoryFields'

describe('the form of a story', () => {
  test('a line is a paragraph, a marked line a subhead, an empty line nothing', () => {
    const copy = copyOf({ ...emptyFields, body: '第一段。\n\n## 小标题\r\n　　第二段。\n## \n' })
    expect(copy.body).toEqual([
      { kind: 'paragraph', text: '第一段。' },
      { kind: 'subhead', text: '小标题' },
      { kind: 'paragraph', text: '第二段。' },
    ])
  })

  test('keeps a byline that it does not understand as text, without parts', () => {
    const { bylineText, bylines } = copyOf({ ...emptyFields, bylineText: '（' })
    expect({ bylineText, bylines }).toEqual({ bylineText: '（', bylines: [] })
  })

  test('takes the dash off a deck', () => {
    expect(copyOf({ ...emptyFields, deck: '——一项调查' }).headlines.deck).toBe('一项调查')
  })

  test('an embargo is the clock in Beijing', () => {
    expect(editOf({ ...emptyFields, embargoUntil: '2026-11-19T08:30' }).embargoUntil).toBe(
      '2026-11-19T00:30:00.000Z',
    )
  })

  test('no printed character of the body gets lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (body) => {
        const set = copyOf({ ...emptyFields, body }).body.map(({ text }) => text)
        const bare = (text: string) =>
          text
            .replace(/^\s*##\s/gmu, '')
            .replace(/^\s*##\s*$/gmu, '')
            .replace(/\s/gu, '')
        expect(bare(set.join('\n'))).toBe(bare(body))
      }),
    )
  })

  test('names the field where something else came', () => {
    const parsed = parseStoryFields({ ...emptyFields, rubricId: '1; drop' })
    expect(parsed.ok ? '' : parsed.faults).toContain('rubricId')
  })
})
