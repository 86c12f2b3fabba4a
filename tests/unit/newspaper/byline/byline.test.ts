import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseText } from '../../../../src/newspaper/article/normaliseText'
import { formatByline } from '../../../../src/newspaper/byline/formatByline'
import { parseByline } from '../../../../src/newspaper/byline/parseByline'

const person = (name: string, role: string | null = null) => ({ kind: 'person', name, role })
const unit = (name: string, role: string | null = null) => ({ kind: 'organization', name, role })

describe('a byline', () => {
  it.each([
    ['(何晓舟 本报记者 宋一鸣)', [person('何晓舟'), person('宋一鸣', '本报记者')]],
    ['(甲州市科协)', [unit('甲州市科协')]],
    ['(徐一 邹小英)', [person('徐一'), person('邹小英')]],
    ['(本报记者 杨永)', [person('杨永', '本报记者')]],
    [
      '(本报记者 杨永 李小明 通讯员 王五)',
      [person('杨永', '本报记者'), person('李小明', '本报记者'), person('王五', '通讯员')],
    ],
    ['□ 本报记者 张三 通讯员 李四', [person('张三', '本报记者'), person('李四', '通讯员')]],
    ['■王五', [person('王五')]],
    ['文/图 张三', [person('张三', '文/图')]],
    ['本报记者 张三 文/图', [person('张三', '本报记者')]],
    ['张三 文/图', [person('张三', '文/图')]],
    ['文/张三 图/李四', [person('张三', '文'), person('李四', '图')]],
    ['记者李四', [person('李四', '记者')]],
    ['作者:张三', [person('张三', '作者')]],
    ['(张 三 李四方)', [person('张三'), person('李四方')]],
    ['(扎西·顿珠、王五)', [person('扎西·顿珠'), person('王五')]],
    ['(乙县科协 王五)', [unit('乙县科协'), person('王五')]],
    ['供稿:乙县科协', [unit('乙县科协', '供稿')]],
    ['(县委办)', [unit('县委办')]],
    ['(王文馆)', [person('王文馆')]],
    ['(甲州市科学技术局)', [unit('甲州市科学技术局')]],
    ['清江小学五(2)班 杜若', [person('杜若', '清江小学五（2）班')]],
    ['(作者系植物园工程师 李木子)', [person('李木子', '作者系植物园工程师')]],
    ['温晓棠(作者系文学院教师)', [person('温晓棠')]],
    ['(据新华社)', [unit('新华社', '据')]],
    ['(石门镇)', [unit('石门镇')]],
    ['(指导老师:卓文君)', [person('卓文君', '指导老师')]],
    ['(王五 摄影 李四)', [person('王五'), person('李四', '摄影')]],
  ])('%s names its people and units', (text, parts) => {
    expect(parseByline(text)).toMatchObject({ ok: true, parts })
  })

  it.each([
    '',
    '()',
    '(完)',
    '(下转第三版)',
    '(排名不分先后)',
    '(资料图片)',
    '(一)',
    '(我们一起去看美丽的大海吧朋友)',
    '(张三',
    '张三)',
    '(2023)',
  ])('that reads %j is refused with its text', (text) => {
    expect(parseByline(text)).toMatchObject({ ok: false, kind: 'unparsableByline' })
  })

  it('is written back to the same text', () => {
    const names = fc.constantFrom('张三', '李小四', '王五', '甲县科协', '乙市教育局', '扎西·顿珠')
    const roles = fc.constantFrom('本报记者', '通讯员', '记者', '特约记者')
    const signature = fc
      .tuple(fc.option(roles), names)
      .map(([role, name]) => (role === null ? name : `${role} ${name}`))
    const frame = fc.constantFrom(['（', '）'], ['□ ', ''], ['■', ''], ['（ ', ' ）'])
    fc.assert(
      fc.property(
        frame,
        fc.array(signature, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(' ', '、'),
        (marks, list, gap) => {
          const text = `${marks[0]}${list.join(gap)}${marks[1]}`
          const byline = parseByline(text)
          if (!byline.ok) throw new Error(`refused: ${text}`)
          expect(formatByline(byline)).toBe(normaliseText(text))
          expect(byline.parts.map(({ name }) => name)).toEqual(list.map((item) => item.split(' ').at(-1)))
        },
      ),
    )
  })

  it('of any text is refused or written back whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const byline = parseByline(text)
        if (byline.ok) expect(parseByline(formatByline(byline))).toEqual(byline)
      }),
    )
  })

  it('of parts alone is set in the house form, a role once for the names that share it', () => {
    const byline = parseByline('(何晓舟 本报记者 宋一鸣 易水)')
    expect(byline.ok ? formatByline(byline.parts) : '').toBe('（何晓舟 本报记者 宋一鸣 易水）')
  })
})
