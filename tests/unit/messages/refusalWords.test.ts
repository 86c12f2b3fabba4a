import { describe, expect, it } from 'vitest'
import { publishFaults } from '../../../src/commands/publishFaults'
import { refusalKinds } from '../../../src/commands/refusalKinds'
import { en } from '../../../src/messages/en'
import { wordsOfFault } from '../../../src/messages/wordsOfFault'
import { wordsOfRefusal } from '../../../src/messages/wordsOfRefusal'
import { zh } from '../../../src/messages/zh'
import { mastheadItems } from '../../../src/newspaper/masthead/missingMastheadItems'
import { policy } from '../../../src/review/policy'
import { returnReasons } from '../../../src/review/returnReasons'
import { checklistItems } from '../../../src/review/ReviewChecklist'

const blanksOf = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort()

describe.each([
  ['Chinese', zh],
  ['English', en],
] as const)('the words in %s', (_language, words) => {
  it('say every refusal and every fault, and no other blank than it brings', () => {
    for (const [section, kinds] of [
      [words.refusal, refusalKinds],
      [words.fault, publishFaults],
    ] as const) {
      expect(Object.keys(section).sort()).toEqual(Object.keys(kinds).sort())
      for (const [kind, params] of Object.entries(kinds)) {
        const sentence = Object.entries(section).find(([key]) => key === kind)?.[1] ?? ''
        for (const blank of blanksOf(sentence))
          expect([kind, params]).toEqual([kind, expect.arrayContaining([blank])])
      }
    }
  })

  it('name every act, check-list point, return reason and masthead item', () => {
    expect(Object.keys(words.act)).toEqual(expect.arrayContaining(Object.keys(policy)))
    expect(Object.keys(words.checklist)).toEqual([...checklistItems])
    expect(Object.keys(words.returnReason)).toEqual([...returnReasons])
    expect(Object.keys(words.mastheadItem)).toEqual([...mastheadItems])
  })
})

describe('a refusal in words', () => {
  it('puts acts, states, stages and points into the newsroom’s words', () => {
    const outOfTurn = { kind: 'outOfTurn', params: { act: 'submit', state: 'approved' } }
    expect(wordsOfRefusal(outOfTurn, 'zh')).toBe('稿件现在是“已通过终审”，不能送审。请刷新后按当前状态处理。')
    const failed = { kind: 'checklistFailed', params: { items: 'facts,secrecy' } }
    expect(wordsOfRefusal(failed, 'zh')).toContain('事实、保密')
    expect(wordsOfRefusal(failed, 'en')).toContain('Facts, Secrecy')
  })

  it('says by how much each story does not fit', () => {
    const overset = { kind: 'pageOverset', params: { page: 3, overset: '大篷车|2|23\n天文|课|1|9' } }
    expect(wordsOfRefusal(overset, 'zh')).toContain('《大篷车》超 2 行 23 字、《天文|课》超 1 行 9 字')
    expect(wordsOfRefusal(overset, 'en')).toContain('“大篷车” by 2 lines, 23 characters, “天文|课”')
    const noRoom = { kind: 'pageNoRoom', params: { page: 3, items: '春灌,advertisement' } }
    expect(wordsOfRefusal(noRoom, 'zh')).toContain('春灌、广告')
  })

  it('names page and story of a fault', () => {
    const fault = { kind: 'storyNotApproved', params: { page: 3, story: '大篷车进村', state: 'draft' } }
    expect(wordsOfFault(fault, 'zh')).toBe('第3版的稿件“大篷车进村”还没有通过终审（现在是“草稿”）。')
    expect(wordsOfFault({ kind: 'mastheadIncomplete', params: { items: 'cn' } }, 'zh')).toContain(
      '国内统一连续出版物号',
    )
  })

  it('leaves a headline with braces as it is', () => {
    const fault = { kind: 'storyTwice', params: { page: 3, story: "{state} 'x'" } }
    expect(wordsOfFault(fault, 'en')).toContain("“{state} 'x'”")
  })
})
