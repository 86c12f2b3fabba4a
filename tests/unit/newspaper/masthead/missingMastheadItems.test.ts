import { expect, it } from 'vitest'
import { missingMastheadItems } from '../../../../src/newspaper/masthead/missingMastheadItems'
import { completeMasthead } from '../../../support/memoryNewsroom'

it('finds nothing missing in a complete masthead', () => {
  expect(missingMastheadItems(completeMasthead)).toEqual([])
})

it('names what is missing or blank', () => {
  expect(missingMastheadItems({ ...completeMasthead, phone: null, price: ' ' })).toEqual(['phone', 'price'])
})

it('knows a newspaper’s CN number: 0001 to 0999', () => {
  const wrong = ['51-1000', '51-0000', '5-0099', 'CN51-00999', 'ISSN 51-0099', '']
  for (const cn of wrong) expect(missingMastheadItems({ ...completeMasthead, cn })).toEqual(['cn'])
  for (const cn of ['CN 51-0099', 'CN51-0001', '51-0999']) {
    expect(missingMastheadItems({ ...completeMasthead, cn })).toEqual([])
  }
})

it('takes the postal code for the way of distribution, and asks for one of them', () => {
  expect(missingMastheadItems({ ...completeMasthead, distribution: null })).toEqual([])
  expect(missingMastheadItems({ ...completeMasthead, distribution: null, postalCode: null })).toEqual([
    'distribution',
  ])
})
