import { beforeAll, describe, expect, it } from 'vitest'
import { makeUpPage } from '../../../src/commands/makeUpPage'
import { planIssue } from '../../../src/commands/planIssue'
import { answerProof } from '../../../src/desk/makeup/server/answerProof'
import { emptyMakeup } from '../../../src/makeup/emptyMakeup'
import { by } from '../../support/builders'
import type { NewsroomUnderTest } from '../../support/newsroomUnderTest'
import { textOfPdf } from '../../support/paintedPage'
import { postgresNewsroom } from '../../support/postgresNewsroom'
import type { Staff } from '../../support/printedDay'
import { approvedStory, granted, hireStaff } from '../../support/printedDay'

/** Who reads pages and the stories on them: authors read their own stories alone, administrators none. */
const reads = [
  'responsibleEditor',
  'deskChief',
  'dutyChiefEditor',
  'proofreader',
  'pageDesigner',
  'auditor',
] as const

let here: NewsroomUnderTest
let staff: Staff
let laidOut: number
let empty: number

beforeAll(async () => {
  here = await postgresNewsroom()
  staff = await hireStaff(here)
  const planned = { title: '地方科协', flag: null, coOrganizers: null, responsibleEditorIds: [] }
  const pages = [1, 2].map((number) => ({ ...planned, number }))
  const date = await here.nextDate()
  const plan = granted(await planIssue(here.newsroom, { context: by(staff.deskChief), date, pages }))
  const [first, second] = plan.pages
  if (!first || !second) throw new Error('Two pages were planned.')
  const { id } = await approvedStory(here, staff, '水渠通到村口')
  const at = { issueId: plan.issue.id, pageId: first.id, baseRev: first.rev }
  const makeup = { ...emptyMakeup, style: 'tabloid-6x11' }
  granted(await makeUpPage(here.newsroom, { context: by(staff.editor), ...at, articleIds: [id], makeup }))
  laidOut = first.id
  empty = second.id
})

describe('the proof of a page', () => {
  it.each(reads)('is for a %s, with their name on it', async (role) => {
    const actor = await here.hire(role)
    const response = await answerProof(actor, laidOut)
    expect(response.status).toBe(200)
    expect(response.headers.get('cache-control')).toBe('no-store')
    const text = await textOfPdf(new Uint8Array(await response.arrayBuffer()))
    expect(text.replace(/\s/gu, '')).toContain(actor.name.replace(/\s/gu, ''))
  })

  it.each(['reporter', 'administrator'] as const)('is not there for a %s', async (role) => {
    const response = await answerProof(await here.hire(role), laidOut)
    expect([response.status, await response.text()]).toEqual([404, ''])
  })

  it('is not there for a page that was never laid out, nor for one that there is not', async () => {
    for (const page of [empty, 0, 999_999]) expect((await answerProof(staff.editor, page)).status).toBe(404)
  })
})
