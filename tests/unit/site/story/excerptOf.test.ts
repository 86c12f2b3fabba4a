import { expect, it } from 'vitest'
import type { BodyBlock } from '../../../../src/newspaper/article/BodyBlock'
import { excerptOf } from '../../../../src/site/story/excerptOf'

const para = (text: string): BodyBlock => ({ kind: 'paragraph', text })
const subhead = (text: string): BodyBlock => ({ kind: 'subhead', text })

it('ends an excerpt with a whole sentence', () => {
  const body = [para('河湾小学添了一间气象角。值日生每天记两次温度。记录本已经写满三册。')]
  expect(excerptOf(body, 25)).toEqual(['河湾小学添了一间气象角。值日生每天记两次温度。'])
})

it('gives at least the first sentence, however long it is', () => {
  expect(excerptOf([para('值日生先去看百叶箱，再回教室。然后上课。')], 3)).toEqual([
    '值日生先去看百叶箱，再回教室。',
  ])
})

it('leaves a quotation together with its closing mark', () => {
  expect(excerptOf([para('他说：“先看再记。”大家都笑了。')], 9)).toEqual(['他说：“先看再记。”'])
})

it('leaves subheads out, and a last paragraph of which only a few words would stand', () => {
  const body = [
    para('河湾小学添了一间气象角。'),
    subhead('从一支温度计开始'),
    para('规则简单。' + '记'.repeat(80) + '。'),
  ]
  expect(excerptOf(body, 30)).toEqual(['河湾小学添了一间气象角。'])
})

it('gives a short story whole', () => {
  expect(excerptOf([para('今天停课'), para('明天照常。')], 100)).toEqual(['今天停课', '明天照常。'])
})
