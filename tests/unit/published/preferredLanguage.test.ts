import { expect, it } from 'vitest'
import { preferredLanguage } from '../../../src/published/api/preferredLanguage'

it.each([
  [null, 'zh'],
  ['', 'zh'],
  ['en', 'en'],
  ['EN-us', 'en'],
  ['zh-Hant-TW, en;q=0.5', 'zh'],
  ['zh;q=0.4, en;q=0.5', 'en'],
  ['en;q=0, fr', 'zh'],
  ['fr-FR, de;q=0.9', 'zh'],
  ['fr, en ; q=0.1', 'en'],
  [';;,=,q', 'zh'],
])('reads %j as a wish for %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
