import { describe, expect, it } from 'vitest'
import type { CoOrganizer } from '../../../../src/newspaper/coOrganizer/CoOrganizer'
import { findCoOrganizerFor } from '../../../../src/newspaper/coOrganizer/findCoOrganizerFor'

const unit = (id: number, area: string, districts: readonly string[]): CoOrganizer => ({
  id,
  name: `${area}科学技术协会`,
  shortName: `${area}科协`,
  area,
  districts,
})
const all = [
  unit(1, '绵阳市', ['涪城区', '安州区', '北川羌族自治县', '北川县']),
  unit(2, '内江市', ['市中区', '东兴区']),
  unit(3, '乐山市', ['市中区', '沙湾区']),
  unit(4, '凉山州', ['西昌市', '会理市']),
  unit(5, '泸州市', ['泸县', '合江县']),
]
const find = (name: string) => findCoOrganizerFor(name, all)?.id ?? null

describe('the co-organizer a signing unit belongs to', () => {
  it('is the unit itself, in full, in short, and with the province before it', () => {
    expect(['绵阳市科学技术协会', '绵阳市科协', '绵阳科协', '四川省绵阳市科协'].map(find)).toEqual([
      1, 1, 1, 1,
    ])
  })

  it('is the one in whose area the unit lies', () => {
    expect(
      ['安州区科协', '绵阳市安州区科协', '北川羌族自治县科协', '西昌市农技协', '泸县科协'].map(find),
    ).toEqual([1, 1, 1, 4, 5])
  })

  it('is left open where two areas have a district of that name, and settled by the area before it', () => {
    expect(['市中区科协', '内江市市中区科协', '乐山市市中区科协'].map(find)).toEqual([null, 2, 3])
  })

  it('is nobody for a unit from elsewhere, and for none', () => {
    expect(['省科协', '重庆市科协', '安徽省科协', '', ' '].map(find)).toEqual([null, null, null, null, null])
  })
})
