import { describe, expect, it } from 'vitest'
import { addRemark } from '../../../src/commands/addRemark'
import { answerRemark } from '../../../src/commands/answerRemark'
import { settleRemark } from '../../../src/commands/settleRemark'
import { anchorAt } from '../../../src/revision/anchorAt'
import { article, by, copy, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'

const editor = person('responsibleEditor', { id: 11, name: '何一' })
const chief = person('deskChief', { id: 12, name: '叶舟' })
const author = person('reporter', { id: 1, name: '林知远' })
const proofreader = person('proofreader', { id: 14, name: '苏木' })

const room = (state: Parameters<typeof article>[0] = {}) =>
  memoryNewsroom({ articles: [article({ state: 'awaitingFirstReview', ...state })] })

const onShowpieces = () => {
  const from = copy().body[0]?.text.indexOf('二十件') ?? -1
  const anchor = anchorAt(copy(), { field: 'body', block: 0, from, to: from + 3 })
  if (!anchor) throw new Error('The sample copy has no showpieces.')
  return anchor
}

async function remarked(held = room()) {
  const input = { context: by(editor), articleId: 1, anchor: onShowpieces(), words: '请核对件数。' }
  const result = await addRemark(held.newsroom, input)
  if (!result.ok) throw new Error(`Refused: ${result.kind}`)
  return { held, remark: result.value }
}

describe('a remark on a passage', () => {
  it('is kept with its words, its passage and the copy it was made on, and stands in the ledger', async () => {
    const { held, remark } = await remarked()
    expect(remark).toMatchObject({ words: '请核对件数。', personName: '何一', settled: null })
    expect(remark.anchor?.quote).toBe('二十件')
    expect(remark.copyHash).toBe(held.article(1).copyHash)
    expect(held.state.ledger).toMatchObject([
      { act: 'addRemark', opinion: '请核对件数。', detail: { remark: remark.id, quote: '二十件' } },
    ])
  })

  it('is put where the passage has gone to since it was selected', async () => {
    const [lead, ...rest] = copy().body
    const longer = { kind: 'paragraph' as const, text: `11月20日上午，${lead?.text ?? ''}` }
    const held = room({ copy: copy({ body: [longer, ...rest] }) })
    const { remark } = await remarked(held)
    expect(remark.anchor?.from).toBe(onShowpieces().from + '11月20日上午，'.length)
  })

  it('is refused where its passage is gone', async () => {
    const { newsroom, state } = room({ copy: copy({ body: [{ kind: 'paragraph', text: '全文改写。' }] }) })
    const input = { context: by(editor), articleId: 1, anchor: onShowpieces(), words: '请核对。' }
    expect(await addRemark(newsroom, input)).toMatchObject({ ok: false, kind: 'remarkPassageGone' })
    expect(state.remarks).toEqual([])
  })

  it('is refused without words', async () => {
    const input = { context: by(editor), articleId: 1, anchor: null, words: '  ' }
    expect(await addRemark(room().newsroom, input)).toMatchObject({ kind: 'remarkWithoutWords' })
  })

  it('may be on the story as a whole', async () => {
    const input = { context: by(editor), articleId: 1, anchor: null, words: '请配一张图。' }
    expect(await addRemark(room().newsroom, input)).toMatchObject({ ok: true, value: { anchor: null } })
  })

  it.each([
    ['a reporter who did not write it', person('reporter'), 'notYourArticle'],
    ['a page designer', person('pageDesigner'), 'notYourRole'],
    ['an auditor', person('auditor'), 'notYourRole'],
    ['an administrator', person('administrator'), 'notYourRole'],
  ] as const)('is refused to %s', async (_who, actor, kind) => {
    const input = { context: by(actor), articleId: 1, anchor: null, words: '一句话。' }
    expect(await addRemark(room().newsroom, input)).toMatchObject({ ok: false, kind })
  })

  it.each(['published', 'rejected', 'retracted'] as const)(
    'is refused once the story is %s',
    async (state) => {
      const input = { context: by(editor), articleId: 1, anchor: null, words: '一句话。' }
      expect(await addRemark(room({ state }).newsroom, input)).toMatchObject({ kind: 'outOfTurn' })
    },
  )
})

describe('the answer to a remark', () => {
  it('comes from its author too, and stands in the ledger', async () => {
    const { held, remark } = await remarked()
    const input = { context: by(author), remarkId: remark.id, words: '展品清单上是二十件。' }
    expect(await answerRemark(held.newsroom, input)).toMatchObject({
      ok: true,
      value: { answerTo: remark.id, personName: '林知远' },
    })
    expect(held.state.ledger.map(({ act }) => act)).toEqual(['addRemark', 'answerRemark'])
  })

  it('is refused without words, on a settled remark, and on an answer', async () => {
    const { held, remark } = await remarked()
    const answer = (remarkId: number, words: string) =>
      answerRemark(held.newsroom, { context: by(author), remarkId, words })
    expect(await answer(remark.id, ' ')).toMatchObject({ kind: 'remarkWithoutWords' })
    const given = await answer(remark.id, '清单上是二十件。')
    expect(await answer(given.ok ? given.value.id : 0, '再说一句。')).toMatchObject({ kind: 'notFound' })
    await settleRemark(held.newsroom, { context: by(editor), remarkId: remark.id })
    expect(await answer(remark.id, '还有。')).toMatchObject({
      kind: 'remarkSettledAlready',
      params: { name: '何一' },
    })
  })
})

describe('settling a remark', () => {
  const settle = async (actor: typeof editor) => {
    const { held, remark } = await remarked()
    return { held, result: await settleRemark(held.newsroom, { context: by(actor), remarkId: remark.id }) }
  }

  it('is for its writer and for whoever reviews, and stands in the ledger', async () => {
    for (const actor of [editor, chief]) {
      const { held, result } = await settle(actor)
      expect(result).toMatchObject({ ok: true, value: { settled: { personName: actor.name } } })
      expect(held.state.ledger.map(({ act }) => act)).toEqual(['addRemark', 'settleRemark'])
    }
  })

  it('is refused to the author who was asked, and to a proofreader who did not ask', async () => {
    for (const actor of [author, proofreader]) {
      const { held, result } = await settle(actor)
      expect(result).toMatchObject({ ok: false, kind: 'notYourRemark' })
      expect(held.state.remarks[0]?.settled).toBeNull()
    }
  })

  it('happens once', async () => {
    const { held, remark } = await remarked()
    const input = { context: by(chief), remarkId: remark.id }
    await settleRemark(held.newsroom, input)
    expect(await settleRemark(held.newsroom, input)).toMatchObject({ kind: 'remarkSettledAlready' })
  })
})
