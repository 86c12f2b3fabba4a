import { beforeAll, describe, expect, it } from 'vitest'
import { allowed } from '../../src/cms/access/accessFor'
import { commissionsForDesk } from '../../src/cms/queries/commissionsForDesk'
import { inboxFor } from '../../src/cms/queries/inbox/inboxFor'
import type { InboxQuestion } from '../../src/cms/queries/inbox/InboxQuestion'
import { invitedTo } from '../../src/cms/queries/invitedTo'
import { poolForDesk } from '../../src/cms/queries/poolForDesk'
import { answerCommission } from '../../src/commands/answerCommission'
import { askForCopy } from '../../src/commands/askForCopy'
import { assignArticles } from '../../src/commands/assignArticles'
import { createArticle } from '../../src/commands/createArticle'
import { declineCommission } from '../../src/commands/declineCommission'
import { submitArticle } from '../../src/commands/submitArticle'
import { withdrawArticle } from '../../src/commands/withdrawArticle'
import type { Actor } from '../../src/review/Actor'
import { inboxViewsFor } from '../../src/review/inboxViews'
import type { Role } from '../../src/review/Role'
import { cms } from '../../src/runtime'
import { by, copy } from '../support/builders'
import type { NewsroomUnderTest } from '../support/newsroomUnderTest'
import { postgresNewsroom } from '../support/postgresNewsroom'
import { granted } from '../support/printedDay'

const plain: InboxQuestion = {
  view: 'all',
  stage: null,
  page: null,
  rubric: null,
  unit: null,
  words: '',
  after: null,
}
const tomorrow = () => new Date(Date.now() + 86_400_000).toISOString()

describe('the inbox', () => {
  let here: NewsroomUnderTest
  const staff: Partial<Record<Role, Actor>> = {}
  let otherReporter: Actor
  const who = (role: Role): Actor => {
    const actor = staff[role]
    if (!actor) throw new Error(`Nobody is ${role}.`)
    return actor
  }
  const ask = async (actor: Actor, over: Partial<InboxQuestion> = {}) =>
    inboxFor(await cms(), actor, { ...plain, ...over })
  const file = async (actor: Actor, headline: string) =>
    granted(
      await createArticle(here.newsroom, {
        context: by(actor),
        copy: copy({ headline, bylineText: '（王 磊）', bylines: [] }),
        coOrganizerId: null,
        rubricId: null,
        source: null,
        plannedLength: null,
        unitSignOff: null,
      }),
    )
  const submitted = async (actor: Actor, headline: string) => {
    const { id, rev } = await file(actor, headline)
    return granted(await submitArticle(here.newsroom, { context: by(actor), articleId: id, baseRev: rev }))
  }

  beforeAll(async () => {
    here = await postgresNewsroom()
    const roles = ['reporter', 'responsibleEditor', 'deskChief', 'proofreader'] as const
    for (const role of [...roles, 'auditor', 'administrator'] as const) staff[role] = await here.hire(role)
    otherReporter = await here.hire('reporter')
    for (let n = 0; n < 45; n++) await submitted(who('reporter'), `云上的天文课之${n}`)
    await file(who('reporter'), '没有交的草稿')
  })

  it('shows writers their own and nothing else, as ownRecords says', async () => {
    await submitted(otherReporter, '别人写的稿件')
    const mine = await ask(otherReporter, { view: 'mine' })
    expect(mine.rows.map(({ headline }) => headline)).toEqual(['别人写的稿件'])
    const hidden = await ask(otherReporter, { view: 'all' })
    expect(hidden.rows).toEqual([])
    expect(await ask(who('administrator'), { view: 'all' })).toMatchObject({ rows: [], total: 0, views: {} })
  })

  it('counts in every view of every role what it lists, and never more than Payload lets them read', async () => {
    for (const actor of [...Object.values(staff), otherReporter]) {
      const rule = allowed(actor, 'articles', 'read')
      const { totalDocs } =
        rule === false
          ? { totalDocs: 0 }
          : await (
              await cms()
            ).find({ collection: 'articles', ...(rule === true ? {} : { where: rule }), limit: 1 })
      for (const view of inboxViewsFor(actor, { readsAll: rule === true })) {
        const inbox = await ask(actor, { view })
        expect(inbox.views[view]).toBe(inbox.total)
        expect(inbox.total).toBeLessThanOrEqual(totalDocs)
        expect(inbox.rows).toHaveLength(Math.min(40, inbox.total))
      }
    }
  })

  it('goes on after the fortieth story without leaving one out', async () => {
    const view = 'waiting'
    const first = await ask(who('responsibleEditor'), { view })
    const second = await ask(who('responsibleEditor'), { view, after: first.next })
    const ids = [...first.rows, ...second.rows].map(({ id }) => id)
    expect(new Set(ids).size).toBe(first.total)
    expect(second.next).toBeNull()
  })

  it('finds by headline, byline and number, and filters by stage', async () => {
    const found = await ask(who('deskChief'), { words: '天文课之44' })
    expect(found.rows).toHaveLength(1)
    const number = found.rows[0]?.number ?? ''
    expect((await ask(who('deskChief'), { words: number })).rows).toHaveLength(1)
    expect((await ask(who('deskChief'), { words: '王磊' })).total).toBeGreaterThan(40)
    expect((await ask(who('deskChief'), { words: '百分号%' })).total).toBe(0)
    const drafts = await ask(who('deskChief'), { stage: 'draft', words: '没有交的草稿' })
    expect(drafts.rows.map(({ headline }) => headline)).toEqual(['没有交的草稿'])
    const all = await ask(who('deskChief'), { stage: 'draft' })
    expect(all.choices.stage.map(({ key }) => key)).toContain('awaitingFirstReview')
  })

  it('shows what is assigned, and ends the assignment with the state', async () => {
    const { id, rev } = await submitted(who('reporter'), '分派的稿件')
    const editor = who('responsibleEditor')
    const act = { context: by(who('deskChief')), articleIds: [id], personId: editor.id, dueAt: tomorrow() }
    granted(await assignArticles(here.newsroom, act))
    const [story] = (await ask(editor, { view: 'assigned' })).rows
    expect(story).toMatchObject({ id, isLate: false, assignedTo: { id: editor.id } })
    granted(
      await withdrawArticle(here.newsroom, { context: by(who('reporter')), articleId: id, baseRev: rev }),
    )
    expect((await ask(editor, { view: 'assigned' })).rows).toEqual([])
  })

  it('keeps the pool to those who read all, and counts what stands on no page', async () => {
    const question = { words: '', unit: null, stage: null, days: 0 }
    expect(await poolForDesk(await cms(), who('reporter'), question)).toBeNull()
    const pool = await poolForDesk(await cms(), who('responsibleEditor'), question)
    expect(pool?.rows.length).toBeGreaterThan(40)
    const old = await poolForDesk(await cms(), who('responsibleEditor'), { ...question, days: 3 })
    expect(old?.rows.filter(({ days, headline }) => days < 3 || headline.startsWith('天文课之'))).toEqual([])
  })

  it('asks a person for copy, who sees it, declines it, and answers after all', async () => {
    const [editor, reporter] = [who('responsibleEditor'), who('reporter')]
    const commission = {
      topic: '节约粮食',
      brief: null,
      plannedLength: 600,
      dueAt: tomorrow(),
      issueDate: null,
      pageNumber: null,
      rubricId: null,
    }
    const invited = [{ kind: 'person', id: reporter.id } as const]
    const { id } = granted(await askForCopy(here.newsroom, { context: by(editor), commission, invited }))
    expect(await invitedTo(await cms(), reporter)).toMatchObject([{ commissionId: id, topic: '节约粮食' }])
    expect(await invitedTo(await cms(), otherReporter)).toEqual([])
    const act = { context: by(reporter), commissionId: id }
    granted(await declineCommission(here.newsroom, { ...act, words: '近期外出。' }))
    expect(await invitedTo(await cms(), reporter)).toEqual([])
    const { id: articleId } = await file(reporter, '节约从一粒米开始')
    granted(
      await here.newsroom.transact(by(reporter), (stores) => answerCommission(stores, { ...act, articleId })),
    )
    const seen = await commissionsForDesk(await cms(), editor)
    expect(seen?.commissions[0]?.asked[0]).toMatchObject({ state: 'answered', article: { id: articleId } })
    expect(await commissionsForDesk(await cms(), reporter)).toBeNull()
  })
})
