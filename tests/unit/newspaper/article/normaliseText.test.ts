import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseText } from '../../../../src/newspaper/article/normaliseText'

describe('scanned text', () => {
  it.each([
    ['会上,大家说:好!', '会上，大家说：好！'],
    ['增长166%,收入1.3万元;分红5.6万元', '增长166%，收入1.3万元；分红5.6万元'],
    ['一村(社区)一名', '一村（社区）一名'],
    ['国内生产总值(GDP)增长', '国内生产总值（GDP）增长'],
    ['他说"好"', '他说“好”'],
    ['"你好?"她问', '“你好？”她问'],
    ["她读'春'字", '她读‘春’字'],
    ['比分是3:2,用时12:30', '比分是3:2，用时12:30'],
    ["Let's go, now (please)", "Let's go, now (please)"],
    ['2020—2022年', '2020—2022年'],
    ['　　２０２３年３月,收入１．５万元', '2023年3月，收入1.5万元'],
    ['一行\n  两行', '一行 两行'],
    ['PM2.5、C919,都在', 'PM2.5、C919，都在'],
    ['人口1,200万', '人口1,200万'],
  ])('%j is printed as %j', (raw, printed) => {
    expect(normaliseText(raw)).toBe(printed)
  })

  it('changes nothing more when it is set twice', () => {
    const characters = fc.constantFrom(...'字科协，。,;:?!()"\' 1２aA“”《》、—…\n　')
    fc.assert(
      fc.property(fc.array(characters, { maxLength: 40 }), (list) => {
        const once = normaliseText(list.join(''))
        expect(normaliseText(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })
})
