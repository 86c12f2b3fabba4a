import { expect, it } from 'vitest'
import { readPage } from '../../../src/intake/readPage'

it('takes a headline that names a day of the week for a headline, not for a folio', () => {
  const page = [
    '山里的小学有了“星期三实验室”',
    '本报讯 每逢周三下午，盘山小学的孩子们就往三楼跑，那里有新装好的实验台。',
    '老师说，动手做过的实验，孩子们记得最牢。',
    '(本报记者 林知远)',
  ]
  const { stories, folio } = readPage(page.join('\n\n'))
  expect(stories.map((story) => story.headline)).toEqual(['山里的小学有了“星期三实验室”'])
  expect(folio).toBeNull()
})
