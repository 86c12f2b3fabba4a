import { beforeAll, describe, expect, it } from 'vitest'
import { addRemark } from '../../../src/commands/addRemark'
import { answerRemark } from '../../../src/commands/answerRemark'
import { createArticle } from '../../../src/commands/createArticle'
import { passReview } from '../../../src/commands/passReview'
import type { StoredArticle } from '../../../src/commands/ports'
import { returnArticle } from '../../../src/commands/returnArticle'
import { saveArticle } from '../../../src/commands/saveArticle'
import { settleRemark } from '../../../src/commands/settleRemark'
import { submitArticle } from '../../../src/commands/submitArticle'
import type { Actor } from '../../../src/review/Actor'
import { anchorAt } from '../../../src/revision/anchorAt'
import { anchorIn } from '../../../src/revision/anchorIn'
import { compareCopy } from '../../../src/revision/compareCopy'
import { deskReads } from '../../../src/runtime'
import { answers, by, copy } from '../../support/builders'
import type { NewsroomUnderTest } from '../../support/newsroomUnderTest'
import { ownerPool } from '../../support/ownerPool'
import { postgresNewsroom } from '../../support/postgresNewsroom'
import { granted } from '../../support/printedDay'

let here: NewsroomUnderTest
let [reporter, editor, chief]: Actor[] = []

beforeAll(async () => {
  here = await postgresNewsroom()
  reporter = await here.hire('reporter')
  editor = await here.hire('responsibleEditor')
  chief = await here.hire('deskChief')
})

const who = (actor: Actor | undefined) => {
  if (!actor) throw new Error('Nobody was hired.')
  return actor
}

async function filed(): Promise<StoredArticle> {
  const text = copy({ bylineText: null, bylines: [] })
  const draft = granted(await createArticle(here.newsroom, { context: by(who(reporter)), ...draftOf(text) }))
  return granted(
    await submitArticle(here.newsroom, {
      context: by(who(reporter)),
      articleId: draft.id,
      baseRev: draft.rev,
    }),
  )
}

const draftOf = (text: ReturnType<typeof copy>) => ({
  copy: text,
  coOrganizerId: null,
  rubricId: null,
  source: null,
  plannedLength: null,
  unitSignOff: null,
})

async function changed(article: StoredArticle, from: string, to: string): Promise<StoredArticle> {
  const body = article.copy.body.map((block) => ({ ...block, text: block.text.replace(from, to) }))
  const edit = { copy: { ...article.copy, body } }
  const input = { context: by(who(editor)), articleId: article.id, baseRev: article.rev, edit }
  return granted(await saveArticle(here.newsroom, input))
}

const reviewOf = async (actor: Actor, id: number) => (await deskReads(actor)).review(id)

describe('what a reviewer compares with', () => {
  it('is the copy as filed, as returned and as each review passed it', async () => {
    const first = await filed()
    const edited = await changed(first, '二十件', '三十件')
    const returned = granted(
      await returnArticle(here.newsroom, {
        context: by(who(editor)),
        articleId: edited.id,
        baseRev: edited.rev,
        stage: 'firstReview',
        reason: { code: 'facts', words: '请核对件数。' },
      }),
    )
    const again = granted(
      await submitArticle(here.newsroom, {
        context: by(who(reporter)),
        articleId: returned.id,
        baseRev: returned.rev,
      }),
    )
    const mended = await changed(again, '三十件', '三十二件')
    granted(
      await passReview(here.newsroom, {
        context: by(who(editor)),
        articleId: mended.id,
        stage: 'firstReview',
        copyHash: mended.copyHash,
        opinion: '属实。',
        checklist: answers('firstReview'),
      }),
    )
    const review = await reviewOf(who(chief), first.id)
    const showpieces = review?.baselines.map(({ kind, copy: text }) => [
      kind,
      text.body[0]?.text.match(/[一二三四五十]+件/u)?.[0],
    ])
    expect(showpieces).toEqual([
      ['filed', '二十件'],
      ['returned', '三十件'],
      ['firstReview', '三十二件'],
    ])
    const [original] = review?.baselines ?? []
    expect(original && compareCopy(original.copy, mended.copy).counts).toEqual({
      added: 3,
      removed: 2,
      moved: 0,
    })
    expect(review?.decisions).toMatchObject([
      { act: 'return', stage: 'firstReview', opinion: '请核对件数。' },
      { act: 'pass', stage: 'firstReview', opinion: '属实。', checklist: answers('firstReview') },
    ])
  })

  it('is not there for somebody who may not read the story', async () => {
    const { id } = await filed()
    expect(await reviewOf(await here.hire('reporter'), id)).toBeNull()
    expect(await reviewOf(await here.hire('administrator'), id)).toBeNull()
    expect(await reviewOf(who(reporter), id)).not.toBeNull()
  })
})

describe('a remark in Postgres', () => {
  it('survives an edit before it, is answered by the author and settled by the editor', async () => {
    const article = await filed()
    const [lead] = article.copy.body
    const from = lead?.text.indexOf('二十件展品') ?? -1
    const anchor = anchorAt(article.copy, { field: 'body', block: 0, from, to: from + 5 })
    const remark = granted(
      await addRemark(here.newsroom, {
        context: by(who(chief)),
        articleId: article.id,
        anchor,
        words: '请核对件数。',
      }),
    )
    const { copy: now } = await changed(article, '近日，', '11月20日，')
    granted(
      await answerRemark(here.newsroom, {
        context: by(who(reporter)),
        remarkId: remark.id,
        words: '清单上是二十件。',
      }),
    )
    granted(await settleRemark(here.newsroom, { context: by(who(editor)), remarkId: remark.id }))
    const review = await reviewOf(who(chief), article.id)
    expect(review?.remarks).toMatchObject([
      { id: remark.id, words: '请核对件数。', settled: { personName: who(editor).name } },
      { answerTo: remark.id, words: '清单上是二十件。' },
    ])
    const kept = review?.remarks[0]?.anchor
    expect(kept && anchorIn(now, kept)).toMatchObject({ kind: 'moved', from: from + 4 })
  })

  it('leaves a row in the ledger for each act, and none where it is refused', async () => {
    const { id } = await filed()
    const remark = granted(
      await addRemark(here.newsroom, {
        context: by(who(chief)),
        articleId: id,
        anchor: null,
        words: '配一张图。',
      }),
    )
    const refused = await settleRemark(here.newsroom, { context: by(who(reporter)), remarkId: remark.id })
    expect(refused).toMatchObject({ kind: 'notYourRemark' })
    granted(await settleRemark(here.newsroom, { context: by(who(chief)), remarkId: remark.id }))
    const owner = ownerPool()
    const { rows } = await owner.query<{ act: string }>(
      `select content ->> 'act' as act from ledger.entries where subject_kind = 'article' and subject_id = $1 order by number`,
      [id],
    )
    await owner.end()
    expect(rows.map(({ act }) => act).filter((act) => act.endsWith('Remark'))).toEqual([
      'addRemark',
      'settleRemark',
    ])
  })
})
