import { expect, it } from 'vitest'
import { countCharacters } from '../../../../src/newspaper/article/countCharacters'
import { formatArticleNumber } from '../../../../src/newspaper/article/formatArticleNumber'
import { copy } from '../../../support/builders'

it('counts what is set in the text: characters, marks and figures, rare ones too, and no white space', () => {
  const body = [
    { kind: 'subhead', text: '小标题' },
    { kind: 'paragraph', text: '𠮷村 有1.3万人。' },
  ] as const
  const captions = [{ text: '图。', credit: null }]
  expect(countCharacters(copy({ dateline: '本报讯', body, captions }))).toBe(3 + 3 + 9 + 2)
})

it('writes an article number as year and serial, and none from nothing', () => {
  expect(formatArticleNumber(2026, 123)).toBe('2026-000123')
  expect(() => formatArticleNumber(2026, 0)).toThrow('serial')
})
