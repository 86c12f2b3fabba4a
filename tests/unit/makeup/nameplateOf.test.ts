import { expect, it } from 'vitest'
import { missingMastheadItems } from '../../../src/newspaper/masthead/missingMastheadItems'
import { nameplateOf } from '../../../src/makeup/nameplateOf'
import { completeMasthead } from '../../support/memoryNewsroom'

const issue = { date: '2026-11-19', number: 46, serialNumber: 3210, pages: 4 }

it('prints in the nameplate what the regulations want to see there', () => {
  expect(missingMastheadItems(completeMasthead)).toEqual([])
  expect(nameplateOf(completeMasthead, issue)).toEqual({
    name: '蜀江科普报',
    date: '2026-11-19',
    organisations: ['主管 某主管单位', '主办 某主办单位', '出版 某出版单位'],
    particulars: [
      '第46期 总第3210期',
      '今日4版',
      '国内统一连续出版物号 CN 51-0999',
      '邮发代号 61-999',
      '社长、总编辑 某总编辑',
      '社址 成都市某路1号',
      '邮编 610000',
      '电话 028-00000000',
      '网址 www.shujiang.example',
      '发行 邮发',
      '定价 1.50元',
      '印刷 某印刷厂',
    ],
  })
})

it('leaves out what the newspaper has not filled in', () => {
  const empty = Object.fromEntries(Object.keys(completeMasthead).map((name) => [name, null]))
  const bare = { ...completeMasthead, ...empty, name: '某报', cn: '51-0999', postalCode: ' ' }
  expect(nameplateOf(bare, issue)).toMatchObject({
    organisations: [],
    particulars: ['第46期 总第3210期', '今日4版', '国内统一连续出版物号 CN 51-0999'],
  })
})
