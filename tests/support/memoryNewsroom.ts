import type { StoredPerson } from '../../src/commands/PeopleStore'
import type {
  IssueToPublish,
  MastheadData,
  Newsroom,
  StoredArticle,
  StoredIssue,
  StoredLayout,
  StoredPage,
  Stores,
} from '../../src/commands/ports'
import type { Assignment } from '../../src/commands/AssignmentStore'
import type { StoredCommission } from '../../src/commands/CommissionStore'
import type { PrintedIssue } from '../../src/commands/Press'
import type { PrintedStory } from '../../src/commands/PrintedStory'
import type { Result } from '../../src/commands/Refusal'
import type { StoredRemark } from '../../src/commands/RemarkStore'
import type { Schedule } from '../../src/commands/ScheduleStore'
import type { WeekdayPlan } from '../../src/commands/WeekdayPlanStore'
import { pageStyles } from '../../src/layout'
import { formatArticleNumber } from '../../src/newspaper/article/formatArticleNumber'
import { hashCopy } from '../../src/newspaper/article/hashCopy'
import { signingNames } from '../../src/newspaper/article/signingNames'
import type { Actor } from '../../src/review/Actor'
import type { LedgerEntry } from '../../src/review/LedgerEntry'
import type { ProofMark } from '../../src/review/proof/ProofMark'
import { memoryMarks } from './memoryMarks'
import type { HeldFiling } from './memoryFilings'
import { memoryFilings } from './memoryFilings'
import type { HeldPhoto } from './memoryPhotos'
import { memoryPhotos } from './memoryPhotos'
import { memoryAssignments } from './memoryAssignments'
import { memoryCommissions } from './memoryCommissions'
import { memoryPress } from './memoryPress'
import { memoryPeople } from './memoryPeople'
import { memoryRemarks } from './memoryRemarks'
import { memorySchedules } from './memorySchedules'
import { memoryWeekdayPlans } from './memoryWeekdayPlans'
import type { HeldLease } from './memoryLeases'
import { memoryLeases } from './memoryLeases'
import type { SetAsideText } from '../../src/commands/SetAsideStore'
import type { ArticleVersion } from '../../src/commands/ArticleVersion'
import { memorySetAside } from './memorySetAside'
import { versionOf } from './versionOf'
import type { HeldWorkingCopy } from './memoryWorkingCopies'
import { memoryWorkingCopies } from './memoryWorkingCopies'

/** Everything a newsroom in memory holds; a test reads it after an act. */
export interface MemoryState {
  articles: StoredArticle[]
  pages: StoredPage[]
  issues: StoredIssue[]
  ledger: LedgerEntry[]
  published: IssueToPublish[]
  printed: PrintedIssue[]
  revisions: Parameters<Stores['record']['reviseStory']>[0][]
  numbersGiven: Record<number, number>
  masthead: MastheadData
  layouts: StoredLayout[]
  assignments: Assignment[]
  commissions: StoredCommission[]
  people: Actor[]
  accounts: StoredPerson[]
  marks: ProofMark[]
  remarks: StoredRemark[]
  accountsByName: Record<string, number>
  unitsByName: Record<string, number>
  schedules: Schedule[]
  weekdayPlans: WeekdayPlan[]
  workingCopies: HeldWorkingCopy[]
  leases: HeldLease[]
  setAsideTexts: SetAsideText[]
  /** By `<article>:<revision>`. */
  versions: Record<string, ArticleVersion>
  filings: HeldFiling[]
  photos: HeldPhoto[]
}

/** The ports in memory: one act at a time, and what an act refuses or throws at leaves no trace. */
export function memoryNewsroom(given: Partial<MemoryState> = {}, now = new Date('2026-11-18T09:00:00.000Z')) {
  const start: MemoryState = {
    articles: [],
    pages: [],
    issues: [],
    ledger: [],
    published: [],
    printed: [],
    revisions: [],
    numbersGiven: {},
    masthead: completeMasthead,
    layouts: [],
    assignments: [],
    commissions: [],
    people: [],
    accounts: [],
    marks: [],
    remarks: [],
    accountsByName: {},
    unitsByName: {},
    schedules: [],
    weekdayPlans: [],
    workingCopies: [],
    leases: [],
    setAsideTexts: [],
    versions: {},
    filings: [],
    photos: [],
    ...given,
  }
  const held = { state: structuredClone(start) }
  const queue = { last: Promise.resolve<unknown>(undefined) }
  const newsroom: Newsroom = {
    transact(_act, work) {
      const act = queue.last.then(() => run(work))
      queue.last = act.catch(() => undefined) // the next act begins after this one, however it ended
      return act
    },
    press: memoryPress,
  }
  async function run<T>(work: (stores: Stores) => Promise<Result<T>>): Promise<Result<T>> {
    const before = structuredClone(held.state)
    try {
      const result = await work(storesOver(held.state, now))
      if (!result.ok) held.state = before
      return result
    } catch (error) {
      held.state = before
      throw error
    }
  }
  return {
    newsroom,
    get state() {
      return held.state
    },
    article: (id: number) => existing(held.state.articles, id),
    page: (id: number) => existing(held.state.pages, id),
    issue: (id: number) => existing(held.state.issues, id),
  }
}

export const completeMasthead: MastheadData = {
  name: '蜀江科普报',
  cn: 'CN 51-0999',
  postalCode: '61-999',
  supervisor: '某主管单位',
  sponsor: '某主办单位',
  publisher: '某出版单位',
  address: '成都市某路1号',
  phone: '028-00000000',
  printer: '某印刷厂',
  distribution: '邮发',
  price: '1.50元',
  editorInChief: '某总编辑',
  zipCode: '610000',
  website: 'www.shujiang.example',
  advertisingLicence: null,
  pageStyle: 'broadsheet-8x13',
  serialNumberBase: 3209,
  issueNumberBase: 45,
}

function existing<T extends { readonly id: number }>(rows: readonly T[], id: number): T {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new Error(`No row ${id} in memory.`)
  return row
}

function put<T extends { readonly id: number }>(rows: T[], row: T): T {
  const place = rows.findIndex((one) => one.id === row.id)
  if (place < 0) rows.push(row)
  else rows[place] = row
  return row
}

const nextId = (rows: readonly { readonly id: number }[]) => Math.max(1000, ...rows.map(({ id }) => id)) + 1

function storesOver(state: MemoryState, now: Date): Stores {
  return {
    now,
    articles: articlesIn(state),
    pages: pagesIn(state),
    issues: issuesIn(state),
    masthead: { read: async () => state.masthead },
    styles: { read: async (id) => pageStyles.get(id) ?? null },
    layouts: layoutsIn(state),
    people: memoryPeople(state.accounts),
    marks: memoryMarks(state.marks, now),
    remarks: memoryRemarks(state.remarks, now),
    ledger: {
      append: async (entry) => {
        state.ledger.push(entry)
      },
    },
    record: recordIn(state),
    assignments: memoryAssignments(state.assignments, state.people),
    commissions: memoryCommissions(state.commissions),
    schedules: memorySchedules(state.schedules, now),
    weekdayPlans: memoryWeekdayPlans(state.weekdayPlans),
    workingCopies: memoryWorkingCopies(state.workingCopies, now),
    leases: memoryLeases(state.leases, now),
    setAsideTexts: memorySetAside(state.setAsideTexts, now),
    filings: memoryFilings(state, now),
    photos: memoryPhotos(state),
  }
}

function articlesIn(state: MemoryState): Stores['articles'] {
  return {
    read: async (id) => state.articles.find((one) => one.id === id) ?? null,
    version: async (id, rev) => state.versions[`${id}:${rev}`] ?? null,
    lock: async (id) => state.articles.find((one) => one.id === id) ?? null,
    lockAll: async (ids) => ids.flatMap((id) => state.articles.find((one) => one.id === id) ?? []),
    create: async ({ rubricId: _rubric, ...draft }) =>
      put(state.articles, {
        ...draft,
        id: nextId(state.articles),
        state: 'draft',
        copyHash: hashCopy(draft.copy),
        bylineNames: signingNames(draft.copy),
        rev: 1,
        passes: [],
        number: null,
        rubric: null,
        coOrganizer: null,
        embargoUntil: null,
        returnReason: null,
        photos: [],
        bylineLinks: [],
      }),
    save: async (id, { rubricId: _rubric, ...change }) => {
      const before = existing(state.articles, id)
      const copy = change.copy ?? before.copy
      state.versions[`${id}:${before.rev}`] ??= versionOf(before)
      state.versions[`${id}:${before.rev + 1}`] = versionOf({ ...before, ...change })
      return put(state.articles, {
        ...before,
        ...change,
        bylineNames: signingNames(copy),
        rev: before.rev + 1,
      })
    },
    markPublished: async (ids) => {
      for (const id of ids) {
        const before = existing(state.articles, id)
        put(state.articles, { ...before, state: 'published', rev: before.rev + 1 })
      }
    },
    nextNumber: async (year) => {
      const serial = (state.numbersGiven[year] ?? 0) + 1
      state.numbersGiven[year] = serial
      return formatArticleNumber(year, serial)
    },
    linkByline: async (copy) => ({
      coOrganizerId:
        copy.bylines.map((part) => state.unitsByName[part.name]).find((id) => id !== undefined) ?? null,
      authorIds: signingNames(copy).flatMap((name) => state.accountsByName[name] ?? []),
    }),
  }
}

function pagesIn(state: MemoryState): Stores['pages'] {
  const isPublished = (page: StoredPage) => existing(state.issues, page.issueId).state === 'published'
  return {
    lock: async (id) => state.pages.find((one) => one.id === id) ?? null,
    lockOfIssue: async (issueId) => state.pages.filter((one) => one.issueId === issueId),
    countOfIssue: async (issueId) => state.pages.filter((one) => one.issueId === issueId).length,
    lockCarrying: async (articleId) =>
      state.pages.filter((one) => one.articleIds.includes(articleId) && !isPublished(one)),
    create: async (planned) =>
      put(state.pages, {
        ...planned,
        id: nextId(state.pages),
        editors: [],
        articleIds: [],
        placed: null,
        placedHash: null,
        placedBy: null,
        state: 'makeup',
        proofs: [],
        signOff: null,
        leftOut: null,
        rev: 1,
      }),
    save: async (id, change) => {
      const before = existing(state.pages, id)
      return put(state.pages, { ...before, ...change, rev: before.rev + 1 })
    },
  }
}

function layoutsIn(state: MemoryState): Stores['layouts'] {
  return {
    read: async (id) => state.layouts.find((one) => one.id === id) ?? null,
    usual: async () => state.layouts.filter(({ usualPage }) => usualPage !== null).toReversed(),
    lockByName: async (name) => state.layouts.find((one) => one.name === name) ?? null,
    create: async (layout) => put(state.layouts, { ...layout, id: nextId(state.layouts) }),
    save: async (id, layout) => put(state.layouts, { ...layout, id }),
  }
}

function issuesIn(state: MemoryState): Stores['issues'] {
  return {
    lock: async (id) => state.issues.find((one) => one.id === id) ?? null,
    create: async (numbers) =>
      put(state.issues, { ...numbers, id: nextId(state.issues), state: 'planned' as const, rev: 1 }),
    save: async (id, change) => {
      const before = existing(state.issues, id)
      return put(state.issues, { ...before, ...change, rev: before.rev + 1 })
    },
    lockLastNumbers: async () => state.issues.toSorted((a, b) => b.serialNumber - a.serialNumber)[0] ?? null,
    findByDate: async (date) => state.issues.find((one) => one.date === date) ?? null,
  }
}

function recordIn(state: MemoryState): Stores['record'] {
  const storyIds = () =>
    state.published.flatMap(({ pages }) => pages.flatMap(({ stories }) => stories.map(({ id }) => id)))
  return {
    publishedAlready: async ({ date, articleIds }) => ({
      date: state.published.some(({ issue }) => issue.date === date),
      articleIds: articleIds.filter((id) => storyIds().includes(id)),
    }),
    writeIssue: async (issue, printed) => {
      state.published.push(structuredClone(issue))
      state.printed.push(printed)
    },
    printedStory: async (articleId) => printedStory(state, articleId),
    reviseStory: async (revision) => {
      if (!storyIds().includes(revision.articleId)) return 'notInRecord'
      if (revision.reprint && revision.reprint.issueRevision !== state.revisions.length + 1) return 'movedOn'
      state.revisions.push(structuredClone(revision))
      return 'written'
    },
  }
}

/** The issue as it was published, with the pages that were printed anew since. */
function printedStory(state: MemoryState, articleId: number): PrintedStory | null {
  for (const { issue, masthead, pages } of state.published) {
    for (const { page, stories } of pages) {
      const place = stories.findIndex(({ id }) => id === articleId)
      if (place < 0) continue
      return {
        newspaper: masthead.name,
        date: issue.date,
        pageNumber: page.number,
        storyNumber: place + 1,
        issueRevision: state.revisions.length + 1,
        pages: pages.map(({ page: { number, title, placed } }) => ({ number, title, placed, pictures: [] })),
      }
    }
  }
  return null
}
