import path from 'node:path'
import { getPayload } from 'payload'
import type { Payload } from 'payload'
import { sql } from 'drizzle-orm'
import config from '../payload.config'
import { allowed } from './cms/access/accessFor'
import { cmsStores } from './cms/cmsStores'
import { sessionDatabase } from './cms/database/session'
import { assignmentStore } from './cms/stores/assignmentStore'
import { inTransaction } from './cms/inTransaction'
import { articleForDesk } from './cms/queries/articleForDesk'
import { articlePulse } from './cms/queries/articlePulse'
import { boardForDesk } from './cms/queries/boardForDesk'
import { boardStamp as stampOfBoard } from './cms/queries/boardStamp'
import { dateOfIssue } from './cms/queries/dateOfIssue'
import { planningForDesk } from './cms/queries/planningForDesk'
import { commissionsForDesk } from './cms/queries/commissionsForDesk'
import { editorsForDesk } from './cms/queries/inbox/editorsForDesk'
import { inboxFor } from './cms/queries/inbox/inboxFor'
import { invitedTo } from './cms/queries/invitedTo'
import type { InboxQuestion } from './cms/queries/inbox/InboxQuestion'
import { issueForDesk } from './cms/queries/issueForDesk'
import { issuesForDesk } from './cms/queries/issuesForDesk'
import { openPages } from './cms/queries/openPages'
import { layoutForDesk } from './cms/queries/layoutForDesk'
import { makeupForDesk } from './cms/queries/makeupForDesk'
import { makeupPulse as pulseOfMakeup } from './cms/queries/makeupPulse'
import { storyForMakeup } from './cms/queries/storyForMakeup'
import { ownFontFiles } from './cms/queries/ownFontFiles'
import { peopleList } from './cms/queries/peopleList'
import { placedForDesk } from './cms/queries/placedForDesk'
import { printerProfile } from './cms/queries/printerProfile'
import { proofForDesk } from './cms/queries/proofForDesk'
import { proofsForDesk } from './cms/queries/proofsForDesk'
import { pageForDesk } from './cms/queries/pageForDesk'
import { registersForDesk } from './cms/queries/registersForDesk'
import { reviewForDesk } from './cms/queries/reviewForDesk'
import { statisticsForDesk } from './cms/queries/statisticsForDesk'
import type { PoolQuestion } from './cms/queries/poolForDesk'
import { poolForDesk } from './cms/queries/poolForDesk'
import { storyPool } from './cms/queries/storyPool'
import { unitForDesk } from './cms/queries/unitForDesk'
import { unitPeriod } from './cms/queries/unitPeriod'
import { useCertificate } from './cms/queries/useCertificate'
import { waitingFor } from './cms/queries/waitingFor'
import { env } from './env'
import type { MakeupPulse } from './cms/queries/DeskMakeup'
import type { ActContext, Newsroom, Stores } from './commands/ports'
import type { Press } from './commands/Press'
import type { Result } from './commands/Refusal'
import type { Period } from './newspaper/period/Period'
import type { Actor } from './review/Actor'
import { inboxViewsFor } from './review/inboxViews'
import { append } from './ledger/append'
import { markStore } from './newsroom/markStore'
import { remarkStore } from './newsroom/remarkStore'
import { filingStore } from './newsroom/filingStore'
import { photoStore } from './cms/stores/photoStore'
import type { PhotoKept } from './cms/photos/keepPhoto'
import { keepPhoto } from './cms/photos/keepPhoto'
import { leaseStore } from './newsroom/leaseStore'
import { setAsideStore } from './newsroom/setAsideStore'
import { peopleStore } from './newsroom/signIn/peopleStore'
import { workingCopyStore } from './newsroom/workingCopyStore'
import { commissionStore } from './newsroom/commissionStore'
import { scheduleStore } from './newsroom/scheduleStore'
import { weekdayPlanStore } from './newsroom/weekdayPlanStore'
import { recordStore } from './published/recordStore'
import { createPress } from './press/createPress'
import { createPressMemory } from './press/createPressMemory'
import type { PressProgress } from './press/createPressMemory'
import { keepFonts } from './press/keepFonts'
import { formPdf } from './press/forms/formPdf'
import type { PressRoom } from './press/PressRoom'
import { proofPdf } from './press/proofPdf'

/** Payload, started once a process. */
export const cms = (): Promise<Payload> => getPayload({ config })

/** The one place that builds the ports: working copy, record and ledger over one transaction. */
export async function newsroom(): Promise<Newsroom> {
  const payload = await cms()
  return { transact: (act, work) => transact(payload, act, work), press: press(payload) }
}

/** The press, with the fonts opened and its memory of printed pages, once a process. */
export function press(payload: Payload): Press {
  return createPress(pressRoom(payload))
}

/** A proof of a page: see press/proofPdf. */
export async function proofOf(proof: Parameters<typeof proofPdf>[1]): Promise<Uint8Array> {
  return proofPdf(pressRoom(await cms()), proof)
}

/** How far the press of this process is with an issue; null where it has not begun. */
export function pressProgress(date: string): PressProgress | null {
  return memory?.progress.get(date) ?? null
}

/** A form of the newspaper's office as a PDF: see press/forms. */
export async function formOf(form: Parameters<typeof formPdf>[1]): Promise<Uint8Array> {
  return formPdf(pressRoom(await cms()), form)
}

/** Where readers find what stands at a path of the reader site. */
export const publicAddress = (path: string): string => new URL(path, env().BANMIAN_ORIGIN).toString()

const modulesFolder = path.resolve('node_modules')
let fonts: PressRoom['fonts'] | null = null
let memory: PressRoom['memory'] | null = null

function pressRoom(payload: Payload): PressRoom {
  fonts ??= keepFonts({ modulesFolder, ownFiles: () => ownFontFiles(payload) })
  memory ??= createPressMemory()
  return {
    fonts,
    memory,
    modulesFolder,
    mediaFolder: path.resolve(env().BANMIAN_DATA, 'media'),
    printerProfile: () => printerProfile(payload),
  }
}

function transact<T>(
  payload: Payload,
  act: ActContext,
  work: (stores: Stores) => Promise<Result<T>>,
): Promise<Result<T>> {
  return inTransaction(payload, async (id) => work(await storesIn(payload, id, act)))
}

/** The ports over a transaction that somebody else opened and ends: the sample newspaper is written whole or not at all. */
export async function storesIn(payload: Payload, id: string | number, act: ActContext): Promise<Stores> {
  const db = sessionDatabase(payload, id)
  const { rows } = await db.execute(sql`select transaction_timestamp() as now`)
  return {
    now: new Date(String(rows[0]?.['now'])),
    ...cmsStores({ payload, id }),
    ledger: { append: (entry) => append(db, entry, act) },
    record: recordStore(db),
    people: peopleStore(db),
    schedules: scheduleStore(db),
    weekdayPlans: weekdayPlanStore(db),
    assignments: assignmentStore(db),
    commissions: commissionStore(db),
    marks: markStore(db),
    remarks: remarkStore(db),
    workingCopies: workingCopyStore(db),
    leases: leaseStore(db),
    setAsideTexts: setAsideStore(db),
    filings: filingStore(db),
    photos: photoStore({ payload, id }),
  }
}

/** What the desk's screens read, each as far as the person who asks may see it. */
export async function deskReads(actor: Actor) {
  const payload = await cms()
  return {
    waiting: () => waitingFor(payload, actor),
    inboxViews: () => inboxViewsFor(actor, { readsAll: allowed(actor, 'articles', 'read') === true }),
    inbox: (question: InboxQuestion) => inboxFor(payload, actor, question),
    editors: () => editorsForDesk(payload, actor),
    unusedStories: (question: PoolQuestion) => poolForDesk(payload, actor, question),
    commissions: () => commissionsForDesk(payload, actor),
    invitedTo: () => invitedTo(payload, actor),
    article: (id: number) => articleForDesk(payload, actor, id),
    articlePulse: (id: number) => articlePulse(payload, actor, id),
    review: (id: number) => reviewForDesk(payload, actor, id),
    issues: (before: number | null) => issuesForDesk(payload, actor, before),
    issue: (id: number) => issueForDesk(payload, actor, id),
    board: (id: number) => boardForDesk(payload, actor, id),
    boardStamp: (id: number) => stampOfBoard(payload, actor, id),
    issueDate: (id: number) => dateOfIssue(payload, actor, id),
    planning: () => planningForDesk(payload),
    page: (id: number) => pageForDesk(payload, actor, id),
    makeup: (pageId: number) => makeupForDesk(payload, actor, pageId),
    proof: (pageId: number) => proofForDesk(payload, actor, pageId),
    proofs: () => proofsForDesk(payload, actor),
    placed: (pageId: number) => placedForDesk(payload, actor, pageId),
    storyForMakeup: (articleId: number) => storyForMakeup(payload, actor, articleId),
    layoutFor: (layoutId: number) => layoutForDesk(payload, actor, layoutId),
    pool: (search: string) => storyPool(payload, actor, search),
    openPages: () => openPages(payload, actor),
    registers: () => registersForDesk(payload),
    people: () => peopleList(payload, actor),
    statistics: (period: Period) => statisticsForDesk(payload, actor, period),
    unit: (query: Parameters<typeof unitForDesk>[2]) => unitForDesk(payload, actor, query),
    unitPeriod: (query: Parameters<typeof unitPeriod>[2]) => unitPeriod(payload, actor, query),
    useCertificate: (articleId: number) => useCertificate(payload, actor, articleId),
  }
}

/** Keeps a photo that somebody sends with a story: see cms/photos/keepPhoto. */
export async function keepPhotoOf(actor: Actor, bytes: Uint8Array): Promise<Result<PhotoKept>> {
  return keepPhoto(await cms(), actor, bytes)
}

/** Notes that a person is at a page of the makeup desk, and says who else is and what changed; null where they may not read it. */
export async function makeupPulse(actor: Actor, pageId: number): Promise<MakeupPulse | null> {
  return pulseOfMakeup(await cms(), actor, pageId)
}

export type { FormDocument, FormPart } from './press/forms/FormDocument'
export type { DeskArticle } from './cms/queries/articleForDesk'
export type { DeskMakeup, DeskPhoto, MakeupPulse, MakeupStory } from './cms/queries/DeskMakeup'
export type { BoardPage, BoardStory, DeskBoard } from './cms/queries/DeskBoard'
export type { DeskPlanning } from './cms/queries/planningForDesk'
export type { Baseline, BaselineKind, Decision, DeskReview } from './cms/queries/DeskReview'
export type { Asked, DeskCommission } from './cms/queries/commissionsForDesk'
export type { Inbox, InboxPlace, InboxQuestion, InboxStory } from './cms/queries/inbox/InboxQuestion'
export type { MyInvitation } from './cms/queries/invitedTo'
export type { PoolQuestion, StoriesUnused, UnusedStory } from './cms/queries/poolForDesk'
export type { DeskIssue } from './cms/queries/issueForDesk'
export type { DeskPage } from './cms/queries/pageForDesk'
export type { MarkedPage } from './press/MarkedPage'
export type { DeskProof, ProofRow } from './cms/queries/DeskProof'
export type { HistoryRow } from './cms/queries/readHistory'
export type { IssueRow } from './cms/queries/issuesForDesk'
export type { Named, Registers } from './cms/queries/registersForDesk'
export type { PersonRow } from './cms/queries/peopleList'
export type { OpenPage } from './cms/queries/openPages'
export type { Some, StoryRow } from './cms/queries/StoryRow'
export type { Statistics, StatisticsUnit } from './cms/queries/statisticsForDesk'
export type { PlaceInPrint, UnitFiling } from './cms/queries/unitFilings'
export type { UnitPortal } from './cms/queries/unitForDesk'
export type { UnitPeriod } from './cms/queries/unitPeriod'
export type { UnitPerson } from './cms/queries/unitPeople'
export type { UseCertificate } from './cms/queries/useCertificate'
export type { Waiting, WaitingIssue, WaitingPage } from './cms/queries/waitingFor'
