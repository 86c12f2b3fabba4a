import { expect, it } from 'vitest'
import { formatPageLabel } from '../../../../src/newspaper/page/formatPageLabel'
import { hashPage } from '../../../../src/newspaper/page/hashPage'
import { page } from '../../../support/builders'

const hashes = { '1': 'a', '2': 'b' }
const two = page({ articleIds: [1, 2] })

it('gives a page another hash for everything that is on it', () => {
  const strip = { label: '本版协办单位', note: null, names: ['云溪市科学技术协会'] }
  const others = [
    page({ articleIds: [2, 1] }),
    page({ articleIds: [1] }),
    { ...two, number: 2 },
    { ...two, title: '要闻' },
    { ...two, flag: { name: '地方科协', pinyin: null } },
    { ...two, editors: [{ role: '责编', name: '苏叶' }] },
    { ...two, placedHash: 'c'.repeat(64) },
    { ...two, coOrganizers: strip },
    { ...two, coOrganizers: { ...strip, names: [...strip.names, '青溪市科学技术协会'] } },
  ]
  const all = [
    ...[two, ...others].map((one) => hashPage(one, hashes)),
    hashPage(two, { ...hashes, '2': 'c' }),
  ]
  expect(new Set(all).size).toBe(all.length)
})

it('does not count state, proofs or revision, or hashes of stories that are elsewhere', () => {
  const later = { ...two, state: 'proofing' as const, rev: 9 }
  expect(hashPage(later, { ...hashes, '7': 'z' })).toBe(hashPage(two, hashes))
})

it('does not hash a page with a story it does not know', () => {
  expect(() => hashPage(two, { '1': 'a' })).toThrow('article 2')
})

it('labels a page as it is printed', () => {
  expect(formatPageLabel({ number: 3, title: '地方科协' })).toBe('第03版 地方科协')
  expect(formatPageLabel({ number: 12, title: '' })).toBe('第12版')
})
