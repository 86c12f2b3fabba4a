import fc from 'fast-check'
import type { ArticleCopy } from '../../src/newspaper/article/ArticleCopy'

const sentences = [
  '科普大篷车开进云溪村。',
  '二十件展品让孩子们看了个够！',
  '讲解员说，动手做过的实验记得最牢。',
  '全县12个乡镇、3.5万人次参加。',
  '“机器人真会写字吗？”',
  '👩‍🔬来了。',
  'STEM教室建成。',
] as const

const sentence = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...sentences) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom('一', '二', '的', '，', '。', '7', 'a'), maxLength: 12 }),
  },
)
const text = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((all) => all.join('').trim() || '无')
const line = fc.option(fc.constantFrom('云溪县科协', '大篷车进村', '本报讯', '科普大篷车又进村'), {
  nil: null,
})

/** Copy of any shape, made of a few sentences, so that two of them have much in common. */
export const anyCopy: fc.Arbitrary<ArticleCopy> = fc.record({
  headlines: fc.record({ kicker: line, headline: line.map((one) => one ?? ''), deck: line }),
  dateline: line,
  body: fc.array(fc.record({ kind: fc.constantFrom('paragraph' as const, 'subhead' as const), text }), {
    maxLength: 7,
  }),
  bylineText: line,
  bylines: fc.constant([]),
  captions: fc.array(
    fc.record({
      text,
      credit: fc.option(fc.constant({ name: '苏木', role: '摄' }), { nil: null }),
    }),
    { maxLength: 3 },
  ),
})
