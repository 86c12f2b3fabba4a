import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalCopy } from '../../../../src/newspaper/article/canonicalCopy'
import { hashCopy } from '../../../../src/newspaper/article/hashCopy'
import { copy } from '../../../support/builders'

describe('the hash of a copy', () => {
  it('is the SHA-256 of a form that is written down', () => {
    expect(canonicalCopy(copy({ body: [{ kind: 'paragraph', text: '一句话。' }] }))).toBe(
      '["articleCopy/1",["云溪县科协","科普大篷车开进云溪村",null],"本报讯",[["paragraph","一句话。"]],' +
        '"（本报记者 林知远）",[["person","本报记者","林知远"]],[]]',
    )
    expect(hashCopy(copy())).toMatch(/^[0-9a-f]{64}$/)
  })

  it('changes with everything that is printed', () => {
    const base = copy()
    const changed = [
      copy({ headline: '别的标题' }),
      copy({ headlines: { ...base.headlines, kicker: null } }),
      copy({ headlines: { ...base.headlines, deck: '副题' } }),
      copy({ dateline: null }),
      copy({ body: base.body.slice(1) }),
      copy({ body: base.body.toReversed() }),
      copy({ body: base.body.map((block) => ({ ...block, kind: 'paragraph' as const })) }),
      copy({ bylineText: '林知远' }),
      copy({ bylines: [] }),
      copy({ bylines: [{ kind: 'person', name: '林知远', role: '通讯员' }] }),
      copy({ captions: [{ text: '图为展品。', credit: null }] }),
      copy({ captions: [{ text: '图为展品。', credit: { name: '苏叶', role: '摄' } }] }),
    ]
    expect(new Set([base, ...changed].map(hashCopy)).size).toBe(changed.length + 1)
  })

  it('does not depend on the order of keys, on extra fields of a store, or on white space at the ends', () => {
    const { headlines, ...rest } = copy()
    const stored = {
      ...rest,
      id: 5,
      headlines: { deck: '', headline: ` ${headlines.headline}\n`, kicker: headlines.kicker },
    }
    expect(hashCopy(stored)).toBe(hashCopy(copy()))
  })

  it('is never shared by two texts that differ inside', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const [one, other] = [a, b].map((text) => hashCopy(copy({ body: [{ kind: 'paragraph', text }] })))
        expect(one === other).toBe(a.trim() === b.trim())
      }),
    )
  })

  it('cannot be kept while text moves from one paragraph into the next', () => {
    const two = (first: string, second: string) =>
      hashCopy(copy({ body: [first, second].map((text) => ({ kind: 'paragraph' as const, text })) }))
    expect(two('甲乙', '丙')).not.toBe(two('甲', '乙丙'))
  })
})
