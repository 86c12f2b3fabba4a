import { beforeAll, describe, expect, it } from 'vitest'
import { createArticle } from '../../../src/commands/createArticle'
import { keepPageLayout } from '../../../src/commands/keepPageLayout'
import { makeUpPage } from '../../../src/commands/makeUpPage'
import { passReview } from '../../../src/commands/passReview'
import { placeStories } from '../../../src/commands/placeStories'
import { planIssue } from '../../../src/commands/planIssue'
import { publishIssue } from '../../../src/commands/publishIssue'
import { reopenArticle } from '../../../src/commands/reopenArticle'
import { returnArticle } from '../../../src/commands/returnArticle'
import { saveArticle } from '../../../src/commands/saveArticle'
import { submitArticle } from '../../../src/commands/submitArticle'
import { emptyMakeup } from '../../../src/makeup/emptyMakeup'
import { hashJson } from '../../../src/newspaper/hashJson'
import { answers, by, copy, person } from '../../support/builders'
import { memoryNewsroom } from '../../support/memoryNewsroom'
import type { NewsroomUnderTest } from '../../support/newsroomUnderTest'
import { postgresNewsroom } from '../../support/postgresNewsroom'
import type { Staff } from '../../support/printedDay'
import { approvedStory, granted, hireStaff, readyIssue } from '../../support/printedDay'

const inMemory = async (): Promise<NewsroomUnderTest> => {
  const days = { given: 1 }
  return {
    newsroom: memoryNewsroom().newsroom,
    hire: async (role) => person(role),
    nextDate: async () => `2027-02-${String((days.given += 1)).padStart(2, '0')}`,
  }
}

/** One suite, two newsrooms: what commands rely on holds in memory and on Payload with Postgres alike. */
describe.each([
  ['in memory', inMemory],
  ['on Payload and Postgres', postgresNewsroom],
])('a newsroom %s', (_name, open) => {
  let here: NewsroomUnderTest
  let staff: Staff
  beforeAll(async () => {
    here = await open()
    staff = await hireStaff(here)
  })
  const nothing = {
    coOrganizerId: null,
    rubricId: null,
    source: null,
    plannedLength: null,
    unitSignOff: null,
  }
  const filed = async (headline = '山村里的天文课') =>
    granted(
      await createArticle(here.newsroom, {
        context: by(staff.reporter),
        copy: copy({ headline, bylineText: null, bylines: [] }),
        ...nothing,
      }),
    )

  it('brings an issue from its stories to the record, once', async () => {
    const { issue } = await readyIssue(here, staff)
    const act = { context: by(staff.chief), issueId: issue.id, baseRev: issue.rev }
    const first = granted(await publishIssue(here.newsroom, act))
    expect(first.state).toBe('published')
    const second = await publishIssue(here.newsroom, { ...act, baseRev: first.rev })
    expect(second).toMatchObject({ ok: false })
  })

  it('keeps copy, numbers and revisions as they were given', async () => {
    const story = await filed()
    expect(story).toMatchObject({
      state: 'draft',
      rev: 1,
      number: null,
      copy: { headlines: { headline: '山村里的天文课' } },
    })
    const sent = granted(
      await submitArticle(here.newsroom, { context: by(staff.reporter), articleId: story.id, baseRev: 1 }),
    )
    expect(sent).toMatchObject({ state: 'awaitingFirstReview', rev: 2 })
    expect(sent.number).toMatch(/^\d{4}-\d{6}$/)
    const next = granted(
      await submitArticle(here.newsroom, {
        context: by(staff.reporter),
        articleId: (await filed()).id,
        baseRev: 1,
      }),
    )
    expect(Number(next.number?.slice(5))).toBe(Number(sent.number?.slice(5)) + 1)
  })

  it('refuses a stale save with both texts and keeps the first', async () => {
    const { id } = await filed()
    const save = (headline: string) =>
      saveArticle(here.newsroom, {
        context: by(staff.reporter),
        articleId: id,
        baseRev: 1,
        edit: { copy: copy({ headline, bylineText: null, bylines: [] }) },
      })
    granted(await save('先存的标题'))
    const late = await save('晚到的标题')
    expect(late).toMatchObject({ ok: false, kind: 'staleRevision' })
    expect(JSON.stringify(late)).toContain('先存的标题')
    expect(JSON.stringify(late)).toContain('晚到的标题')
  })

  it('returns a story to its author with the reason', async () => {
    const { id } = await filed()
    granted(await submitArticle(here.newsroom, { context: by(staff.reporter), articleId: id, baseRev: 1 }))
    const reason = { code: 'facts', words: '请核对数字' }
    const back = await returnArticle(here.newsroom, {
      context: by(staff.editor),
      articleId: id,
      baseRev: 2,
      stage: 'firstReview',
      reason,
    })
    expect(granted(back)).toMatchObject({ state: 'draft', returnReason: reason, passes: [] })
  })

  it('leaves no trace of an act that was refused', async () => {
    const { id, copyHash } = await filed()
    const pass = { stage: 'firstReview', copyHash, opinion: '', checklist: answers('firstReview') } as const
    expect(
      await passReview(here.newsroom, { context: by(staff.editor), articleId: id, ...pass }),
    ).toMatchObject({ ok: false })
    const again = granted(
      await submitArticle(here.newsroom, { context: by(staff.reporter), articleId: id, baseRev: 1 }),
    )
    expect(again.rev).toBe(2)
  })

  it('refuses to publish where a story was reopened after its page was signed off', async () => {
    const { issue, stories } = await readyIssue(here, staff)
    const [story] = stories
    granted(
      await reopenArticle(here.newsroom, {
        context: by(staff.chief),
        articleId: story?.id ?? 0,
        baseRev: 5,
        reason: '标题有误',
      }),
    )
    const outcome = await publishIssue(here.newsroom, {
      context: by(staff.chief),
      issueId: issue.id,
      baseRev: issue.rev,
    })
    expect(outcome).toMatchObject({ ok: false, kind: 'issueNotPublishable' })
  })

  it('lets a story be on one page of an unpublished issue only', async () => {
    const { page } = await readyIssue(here, staff)
    const other = await readyIssue(here, staff)
    const move = {
      context: by(staff.editor),
      issueId: other.issue.id,
      pageId: other.page.id,
      baseRev: other.page.rev,
      articleIds: page.articleIds,
    }
    expect(await placeStories(here.newsroom, move)).toMatchObject({ ok: false })
  })

  it('keeps how a page was made up and what was laid out of it, and starts the next page from its layout', async () => {
    const title = `周版${Math.random()}`
    const plan = { number: 1, title, flag: null, coOrganizers: null, responsibleEditorIds: [] }
    const planNext = async () => {
      const date = await here.nextDate()
      const context = by(staff.deskChief)
      return granted(await planIssue(here.newsroom, { context, date, pages: [plan] })).pages[0]
    }
    const page = await planNext()
    if (!page) throw new Error('The issue was planned without its page.')
    const articleIds = [(await filed()).id, (await filed()).id]
    const locks = { [`article-${articleIds[1]}`]: { columns: 3 } }
    const makeup = { ...emptyMakeup, style: 'tabloid-6x11', locks }
    const act = { context: by(staff.editor), issueId: page.issueId, pageId: page.id, articleIds, makeup }
    const made = granted(await makeUpPage(here.newsroom, { ...act, baseRev: page.rev }))
    expect(made).toMatchObject({ articleIds, makeup, rev: page.rev + 1 })
    expect(made.placedHash).toBe(hashJson(made.placed))
    expect(await makeUpPage(here.newsroom, { ...act, baseRev: page.rev })).toMatchObject({
      kind: 'staleRevision',
      params: { held: made.rev, base: page.rev },
    })
    const kept = granted(
      await keepPageLayout(here.newsroom, { context: by(staff.editor), pageId: page.id, name: title }),
    )
    expect(kept).toMatchObject({ title, usualPage: 1, layout: { style: 'tabloid-6x11', slots: [{}, {}] } })
    expect(await planNext()).toMatchObject({ layoutId: kept.id, makeup: { style: 'tabloid-6x11' } })
  })

  it('publishes the same issue once, however many try at the same time', async () => {
    const { issue } = await readyIssue(here, staff)
    const act = { context: by(staff.chief), issueId: issue.id, baseRev: issue.rev }
    const outcomes = await Promise.all([1, 2, 3, 4].map(() => publishIssue(here.newsroom, act)))
    expect(outcomes.filter((one) => one.ok)).toHaveLength(1)
  })

  it('approves by three people', async () => {
    const { id } = await approvedStory(here, staff, '三个人的签名')
    expect(id).toBeGreaterThan(0)
  })
})
