import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { StoryRevision } from '../../src/commands/StoryRevision'
import { issueForPress } from '../../src/commands/issueForPress'
import { answerFile } from '../../src/published/files/answerFile'
import { issueByDate } from '../../src/published/read/issueByDate'
import { pageOf } from '../../src/published/read/pageOf'
import { recordStore } from '../../src/published/recordStore'
import { approvedArticle } from '../support/issueToPublish'
import { printedInMemory } from '../support/memoryPress'
import { placedIssue } from '../support/placedIssue'
import { recordDatabase, type RecordDatabase } from '../support/recordDatabase'
import { recordIssue } from '../support/recordIssue'

const place = { date: '2026-11-23', number: 3 }
let database: RecordDatabase
const databases: RecordDatabase[] = []

beforeEach(async () => {
  database = await recordDatabase()
  databases.push(database)
  await database.act((transaction) => recordIssue(recordStore(transaction), placedIssue()))
})
afterAll(async () => {
  for (const each of databases) await each.drop()
})

/** The status of an address, asked by a reader. */
const statusOf = async (url: string | undefined) =>
  (
    await answerFile({
      request: new Request(`https://paper.example${url}`),
      reader: database.reader,
      name: (url ?? '').replace('/files/', ''),
    })
  ).status

async function filesNow() {
  const files = (await pageOf(database.reader, place))?.files
  const issuePdf = (await issueByDate(database.reader, place.date))?.files?.pdf
  if (!files || !issuePdf) throw new Error('The page was published with its files.')
  const [across, downwards] = files.fonts
  return {
    pdf: files.pdf.url,
    css: files.css.url,
    across: across?.url,
    downwards: downwards?.url,
    issuePdf: issuePdf.url,
  }
}

/** Takes back or corrects the page's first story; the press draws every file anew. */
async function revise(kind: StoryRevision['kind'], articleId = 2): Promise<void> {
  await database.act(async (transaction) => {
    const record = recordStore(transaction)
    const story = await record.printedStory(articleId)
    const placed = story?.pages[1]?.placed
    if (!story || !placed) throw new Error('It was printed.')
    const issue = issueForPress(placedIssue())
    const printed = printedInMemory({ ...issue, madeAt: `${kind} of ${articleId}` })
    const reprint = { issueRevision: story.issueRevision, placed, printed }
    const article = approvedArticle(articleId)
    await record.reviseStory({ articleId, kind, article, notice: '有误。', at: new Date(), reprint })
  })
}

describe.each(['retraction', 'correction'] as const)('after a %s', (kind) => {
  it('a page that a reader has open keeps its fonts, and what shows the old words is gone at once', async () => {
    const old = await filesNow()
    await revise(kind)
    expect(await statusOf(old.pdf)).toBe(404)
    expect(await statusOf(old.issuePdf)).toBe(404)
    expect(await statusOf(old.css)).toBe(200)
    expect(await statusOf(old.across)).toBe(200)
    for (const url of Object.values(await filesNow())) expect(await statusOf(url)).toBe(200)
  })

  it('a font of lines downwards, which has whole words as glyphs, is gone at once as well', async () => {
    const old = await filesNow()
    expect(await statusOf(old.downwards)).toBe(200)
    await revise(kind)
    expect(await statusOf(old.downwards)).toBe(404)
  })

  it('fonts and style sheet are gone a day later', async () => {
    const old = await filesNow()
    await revise(kind)
    const moveBack = (hours: number) =>
      database.tamper(
        `update published.pages set recorded_at = recorded_at - interval '${hours} hours' where revision = 2`,
      )
    await moveBack(23)
    expect([await statusOf(old.css), await statusOf(old.across)]).toEqual([200, 200])
    await moveBack(2)
    expect([await statusOf(old.css), await statusOf(old.across)]).toEqual([404, 404])
  })
})

it('a second revision does not take the fonts of the first one away sooner, nor bring a PDF back', async () => {
  const first = await filesNow()
  await revise('correction', 2)
  const second = await filesNow()
  await revise('retraction', 3)
  for (const { across, css } of [first, second])
    expect([await statusOf(across), await statusOf(css)]).toEqual([200, 200])
  for (const { pdf, issuePdf } of [first, second])
    expect([await statusOf(pdf), await statusOf(issuePdf)]).toEqual([404, 404])
})
