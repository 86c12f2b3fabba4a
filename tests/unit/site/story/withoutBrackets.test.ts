import { expect, it } from 'vitest'
import { withoutBrackets } from '../../../../src/site/story/withoutBrackets'

it.each([
  ['（林一禾 本报记者 周小满）', '林一禾 本报记者 周小满'],
  ['(青溪县科协)', '青溪县科协'],
  ['本报记者 林一禾', '本报记者 林一禾'],
  ['（林一禾）（周小满）', '（林一禾）（周小满）'],
])('takes the brackets off %s', (printed, plain) => {
  expect(withoutBrackets(printed)).toBe(plain)
})
