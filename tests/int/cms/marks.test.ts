import { beforeAll, describe, expect, it } from 'vitest'
import { completeProof } from '../../../src/commands/completeProof'
import { makeUpPage } from '../../../src/commands/makeUpPage'
import { pageNow } from '../../../src/commands/pageNow'
import { planIssue } from '../../../src/commands/planIssue'
import { putMark } from '../../../src/commands/putMark'
import { sendPageToProof } from '../../../src/commands/sendPageToProof'
import { setPage } from '../../../src/commands/setPage'
import { settleMark } from '../../../src/commands/settleMark'
import { answerMarkedProof } from '../../../src/desk/proofing/answerMarkedProof'
import { emptyMakeup } from '../../../src/makeup/emptyMakeup'
import { copyParts } from '../../../src/newspaper/article/copyParts'
import { passageAnchor } from '../../../src/review/proof/passageAnchor'
import { deskReads } from '../../../src/runtime'
import { by } from '../../support/builders'
import type { NewsroomUnderTest } from '../../support/newsroomUnderTest'
import { textOfPdf } from '../../support/paintedPage'
import { postgresNewsroom } from '../../support/postgresNewsroom'
import type { Staff } from '../../support/printedDay'
import { approvedStory, granted, hireStaff } from '../../support/printedDay'

let here: NewsroomUnderTest
let staff: Staff
let at: { readonly issueId: number; readonly pageId: number }
let articleId: number

beforeAll(async () => {
  here = await postgresNewsroom()
  staff = await hireStaff(here)
  const planned = { title: '地方科协', flag: null, coOrganizers: null, responsibleEditorIds: [], number: 1 }
  const date = await here.nextDate()
  const plan = granted(
    await planIssue(here.newsroom, { context: by(staff.deskChief), date, pages: [planned] }),
  )
  const [page] = plan.pages
  if (!page) throw new Error('A page was planned.')
  at = { issueId: plan.issue.id, pageId: page.id }
  articleId = (await approvedStory(here, staff, '水渠通到村口')).id
  const makeup = { ...emptyMakeup, style: 'tabloid-6x11' }
  const change = { context: by(staff.editor), ...at, baseRev: page.rev, articleIds: [articleId], makeup }
  const made = granted(await makeUpPage(here.newsroom, change))
  granted(await sendPageToProof(here.newsroom, { context: by(staff.editor), ...at, baseRev: made.rev }))
})

const reader = (which: number) => {
  const person = staff.proofreaders[which]
  if (!person) throw new Error(`There is no proofreader ${which}.`)
  return person
}
const found = async () => {
  const proof = await (await deskReads(reader(0))).proof(at.pageId)
  if (!proof) throw new Error('The page in proof is not there.')
  return proof
}
const headline = async () => {
  const { articles } = await found()
  const [part] = articles.flatMap(({ copy }) => copyParts(copy)).filter((one) => one.part === 'headline')
  if (!part) throw new Error('The story has no headline.')
  return passageAnchor(articleId, part, { start: 0, end: 2 })
}
const complete = async (round: 1 | 2, which: number) => {
  const { page, articles } = await found()
  const pageHash = pageNow(page, articles, []).hash
  return completeProof(here.newsroom, { context: by(reader(which)), ...at, round, pageHash })
}

describe('proof marks in the database', () => {
  it('are kept with who put them and how they were settled, and hold the second round back until then', async () => {
    const words = { sign: 'correct', anchor: await headline(), words: '水库' } as const
    const { id } = granted(await putMark(here.newsroom, { context: by(reader(0)), ...at, ...words }))
    granted(await complete(1, 0))
    expect(await complete(2, 1)).toMatchObject({ kind: 'marksOpen', params: { count: 1 } })
    expect(await complete(2, 0)).toMatchObject({ kind: 'proofreadAlready' })
    const settled = { markId: id, settlement: 'declined', words: '地名如此' } as const
    granted(await settleMark(here.newsroom, { context: by(staff.editor), ...at, ...settled }))
    expect((await found()).marks).toMatchObject([
      {
        id,
        round: 1,
        words: '水库',
        personName: reader(0).name,
        settled: { settlement: 'declined', words: '地名如此', personName: staff.editor.name },
      },
    ])
    expect(await complete(2, 1)).toMatchObject({ ok: true })
  })

  it('that are open move along to the proof of the page as it is after a change', async () => {
    const words = { sign: 'delete', anchor: await headline(), words: null } as const
    granted(await putMark(here.newsroom, { context: by(reader(2)), ...at, ...words }))
    const { page } = await found()
    const change = { title: '县区科协', flag: null, editors: [], coOrganizers: null }
    const context = by(staff.editor)
    const changed = granted(await setPage(here.newsroom, { context, ...at, baseRev: page.rev, change }))
    granted(await sendPageToProof(here.newsroom, { context, ...at, baseRev: changed.rev }))
    const again = await found()
    expect(again.page).toMatchObject({ state: 'proofing', proofs: [] })
    expect(again.marks.filter(({ settled }) => settled === null)).toMatchObject([
      { sign: 'delete', round: 3 },
    ])
    granted(await complete(1, 0))
    expect(await complete(2, 1)).toMatchObject({ kind: 'marksOpen' })
  })

  it('are printed on the proof for those who may read the page, and for nobody else', async () => {
    const printed = await answerMarkedProof(staff.editor, at.pageId)
    expect(printed.status).toBe(200)
    expect(await textOfPdf(new Uint8Array(await printed.arrayBuffer()))).toContain('校样')
    expect((await answerMarkedProof(staff.reporter, at.pageId)).status).toBe(404)
  })

  it('are told in the ledger', async () => {
    const page = await (await deskReads(staff.chief)).page(at.pageId)
    const acts = page?.history.map(({ act }) => act)
    expect(acts).toEqual(expect.arrayContaining(['putMark', 'settleMark', 'completeProof']))
  })
})
