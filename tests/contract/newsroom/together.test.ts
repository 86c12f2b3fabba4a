import { beforeAll, describe, expect, it } from 'vitest'
import { createArticle } from '../../../src/commands/createArticle'
import { dropWorkingCopy } from '../../../src/commands/dropWorkingCopy'
import { holdLease } from '../../../src/commands/holdLease'
import { keepWorkingCopy } from '../../../src/commands/keepWorkingCopy'
import type { StoredArticle } from '../../../src/commands/ports'
import { readWorkingCopies } from '../../../src/commands/readWorkingCopies'
import { releaseLease } from '../../../src/commands/releaseLease'
import { saveArticle } from '../../../src/commands/saveArticle'
import { setAsideLateText } from '../../../src/commands/setAsideLateText'
import { takeOverLease } from '../../../src/commands/takeOverLease'
import type { ArticleCopy } from '../../../src/newspaper/article/ArticleCopy'
import type { Actor } from '../../../src/review/Actor'
import { by, copy, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'
import type { NewsroomUnderTest } from '../../support/newsroomUnderTest'
import { postgresNewsroom } from '../../support/postgresNewsroom'
import { granted } from '../../support/printedDay'

const inMemory = async (): Promise<NewsroomUnderTest> => ({
  newsroom: memoryNewsroom().newsroom,
  hire: async (role) => person(role),
  nextDate: async () => '2027-02-01',
})

const paragraphs = (...texts: readonly string[]): ArticleCopy['body'] =>
  texts.map((text) => ({ kind: 'paragraph' as const, text }))
const first = '近日，云溪县科协的科普大篷车开进云溪村，二十件展品让孩子们看了个够。'
const last = '讲解员说，动手做过的实验，孩子们记得最牢。'

/** What people who write at the same time rely on, in memory and on Payload with Postgres alike. */
describe.each([
  ['in memory', inMemory],
  ['on Payload and Postgres', postgresNewsroom],
])('people writing at the same time, %s', (_name, open) => {
  let here: NewsroomUnderTest
  let reporter: Actor
  let editor: Actor
  let other: Actor
  beforeAll(async () => {
    here = await open()
    reporter = await here.hire('reporter')
    editor = await here.hire('responsibleEditor')
    other = await here.hire('responsibleEditor')
  })

  const story = (body = paragraphs(first, last)): ArticleCopy => copy({ body, bylineText: null, bylines: [] })
  const filed = async () =>
    granted(
      await createArticle(here.newsroom, {
        context: by(reporter),
        copy: story(),
        coOrganizerId: null,
        rubricId: null,
        source: null,
        plannedLength: null,
        unitSignOff: null,
      }),
    )
  const save = (
    who: Actor,
    { id, rev }: Pick<StoredArticle, 'id' | 'rev'>,
    body: ArticleCopy['body'],
    late: 'merge' | 'refuse' = 'merge',
  ) =>
    saveArticle(here.newsroom, {
      context: by(who),
      articleId: id,
      baseRev: rev,
      edit: { copy: story([...body]) },
      late,
    })
  const keep = (who: Actor, key: string, sequence: number, words: string) =>
    keepWorkingCopy(here.newsroom, { context: by(who), key, baseRev: 1, fields: { words }, sequence })
  const kept = async (who: Actor, key: string) =>
    granted(await readWorkingCopies(here.newsroom, { context: by(who), key }))

  it('keeps what was typed last, whichever answer comes first', async () => {
    const { id } = await filed()
    const key = `article-${id}`
    expect(await keep(editor, key, 2, '后写的')).toEqual({ ok: true, value: 'kept' })
    expect(await keep(editor, key, 1, '先写的')).toEqual({ ok: true, value: 'older' })
    expect(await kept(editor, key)).toMatchObject([{ fields: { words: '后写的' }, baseRev: 1, sequence: 2 }])
    expect(await kept(other, key)).toEqual([])
  })

  it('does not bring back a working copy that was dropped, and keeps what was typed after it', async () => {
    const { id } = await filed()
    const key = `article-${id}`
    const drop = (sequence: number) => dropWorkingCopy(here.newsroom, { context: by(editor), key, sequence })
    await keep(editor, key, 3, '已存的')
    await drop(3)
    expect(await keep(editor, key, 2, '路上的')).toEqual({ ok: true, value: 'older' })
    expect(await kept(editor, key)).toEqual([])
    await keep(editor, key, 5, '又写的')
    await drop(4)
    expect(await kept(editor, key)).toMatchObject([{ fields: { words: '又写的' } }])
  })

  it('keeps nothing under a key that names nothing', async () => {
    expect(await keep(editor, 'roles-7', 1, '…')).toMatchObject({ kind: 'workingCopyInvalid' })
  })

  it('lets one write at a time, and says who', async () => {
    const { id: articleId } = await filed()
    const hold = (who: Actor) => holdLease(here.newsroom, { context: by(who), articleId })
    expect(granted(await hold(editor)).personName).toBe(editor.name)
    expect(granted(await hold(other)).personName).toBe(editor.name)
    await releaseLease(here.newsroom, { context: by(other), articleId })
    expect(granted(await hold(other)).personName).toBe(editor.name)
    await releaseLease(here.newsroom, { context: by(editor), articleId })
    expect(granted(await hold(other)).personName).toBe(other.name)
  })

  it('gives no lease to somebody who may not write the story', async () => {
    const { id: articleId } = await filed()
    const stranger = await here.hire('reporter')
    const act = { context: by(stranger), articleId }
    expect(await holdLease(here.newsroom, act)).toMatchObject({ kind: 'notYourArticle' })
    expect(await takeOverLease(here.newsroom, act)).toMatchObject({ kind: 'notYourArticle' })
    expect(
      await setAsideLateText(here.newsroom, { ...act, baseRev: 1, fields: { words: '…' } }),
    ).toMatchObject({ kind: 'notYourArticle' })
  })

  it('refuses copy while somebody else is writing, with both texts, and takes it after a takeover', async () => {
    const article = await filed()
    await holdLease(here.newsroom, { context: by(editor), articleId: article.id })
    const mine = paragraphs(first, last, '活动持续了三天。')
    expect(await save(other, article, mine)).toMatchObject({
      kind: 'leaseHeld',
      params: { name: editor.name },
      detail: { current: story(), yours: story([...mine]) },
    })
    granted(await takeOverLease(here.newsroom, { context: by(other), articleId: article.id }))
    expect(granted(await save(other, article, mine)).copy.body).toEqual(mine)
    expect(await save(editor, article, mine)).toMatchObject({ kind: 'leaseHeld' })
  })

  it('sets the text of whoever is taken over from aside', async () => {
    const { id: articleId } = await filed()
    await holdLease(here.newsroom, { context: by(editor), articleId })
    await keep(editor, `article-${articleId}`, 1, '写到一半的')
    granted(await takeOverLease(here.newsroom, { context: by(other), articleId }))
    const texts = granted(
      await here.newsroom.transact(by(other), async ({ setAsideTexts }) => ({
        ok: true,
        value: await setAsideTexts.list(articleId),
      })),
    )
    expect(texts).toMatchObject([
      { personId: editor.id, personName: editor.name, reason: 'takenOver', fields: { words: '写到一半的' } },
    ])
    expect(await kept(editor, `article-${articleId}`)).toHaveLength(1)
  })

  it('merges a late save that meddles with nobody’s words', async () => {
    const article = await filed()
    const theirs = paragraphs('上周，云溪县科协的科普大篷车开进云溪村，二十件展品让孩子们看了个够。', last)
    granted(await save(other, article, theirs))
    const merged = granted(await save(editor, article, paragraphs(first, last, '活动持续了三天。')))
    expect(merged.copy.body).toEqual([...theirs, ...paragraphs('活动持续了三天。')])
    expect(merged.rev).toBe(article.rev + 2)
  })

  it('refuses a late save that meddles with the same words, and one that asks for no merging', async () => {
    const article = await filed()
    granted(await save(other, article, paragraphs(first.replace('二十', '三十'), last)))
    const mine = paragraphs(first.replace('二十', '五十'), last)
    expect(await save(editor, article, mine)).toMatchObject({ kind: 'staleRevision' })
    const apart = paragraphs(first, last, '活动持续了三天。')
    expect(await save(editor, article, apart, 'refuse')).toMatchObject({ kind: 'staleRevision' })
  })
})
