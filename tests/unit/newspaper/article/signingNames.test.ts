import { expect, it } from 'vitest'
import { signingNames } from '../../../../src/newspaper/article/signingNames'
import { copy } from '../../../support/builders'

it('names the persons of a byline and of the credits, and no unit', () => {
  const bylines = [
    { kind: 'person', name: '林知远', role: '本报记者' },
    { kind: 'organization', name: '云溪县科协', role: null },
  ] as const
  const captions = [{ text: '图。', credit: { name: '苏叶', role: '摄' } }]
  expect(signingNames(copy({ bylines, captions }))).toEqual(['林知远', '苏叶'])
})

it('finds the names in a byline that could not be parsed', () => {
  const names = signingNames(copy({ bylineText: '（本报记者林知远 通讯员：苏叶）', bylines: [] }))
  expect(names).toEqual(expect.arrayContaining(['林知远', '苏叶']))
})
