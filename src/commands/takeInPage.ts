import { checkNothingLost } from '../intake/checkNothingLost'
import type { PageReading } from '../intake/PageReading'
import { hashCopy } from '../newspaper/article/hashCopy'
import { actOnPage } from './actOnPage'
import { changedPage } from './changedPage'
import { draftOfStory } from './draftOfStory'
import type { ActContext, Newsroom, PageChange, StoredArticle, StoredPage, Stores } from './ports'
import type { Refusal, Result } from './Refusal'
import { refuse } from './refuse'

/**
 * 录入: makes drafts of the stories read off a printed page and places them on an issue's page in their order, behind
 * those it has; page flag, editors and strip come along.
 *
 * - Nothing is lost: text that belongs to no story refuses it, and so does a line that the reading does
 *   not account for. What an editor discarded stays in the ledger.
 * - Who takes a page in is not its author: authors are the accounts behind the bylines.
 * - What intake left open, and a byline that could not be parsed, stay with the draft as notes.
 */
export async function takeInPage(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly baseRev: number
    readonly reading: PageReading
  },
): Promise<Result<{ readonly page: StoredPage; readonly articles: readonly StoredArticle[] }>> {
  const { reading } = input
  return newsroom.transact(input.context, async (stores) => {
    const articles: StoredArticle[] = []
    const page = await actOnPage(stores, {
      ...input,
      act: { kind: 'takeInPage' },
      prepare: async (opened) => {
        const { issue, page: before } = opened
        const objection =
          issue.state === 'closed' ? refuse('issueClosed', { date: issue.date }) : lostText(reading)
        if (objection) return objection
        articles.push(...(await createDrafts(stores, reading)))
        const change = { ...contentOf(reading, before, articles), created: articles }
        return { ok: true, value: await changedPage(stores, opened, change) }
      },
      facts: () => ({
        detail: {
          articles: articles.map(({ id, copy }) => ({ id, copyHash: hashCopy(copy) })),
          discarded: reading.discarded.map((line) => ({ line, text: reading.source[line - 1] ?? '' })),
        },
      }),
    })
    return page.ok ? { ok: true, value: { page: page.value, articles } } : page
  })
}

function lostText(reading: PageReading): Refusal | null {
  const account = checkNothingLost(reading)
  const astray = [...account.lost, ...account.twice, ...account.unknown]
  if (astray.length > 0) return refuse('intakeLinesAstray', { count: astray.length }, account)
  const open = reading.unresolved.filter((one) => one.kind === 'unassigned')
  const lines = open.flatMap((one) => one.lines)
  return open.length === 0 ? null : refuse('intakeUnresolved', { count: open.length }, { lines })
}

async function createDrafts(stores: Stores, reading: PageReading): Promise<readonly StoredArticle[]> {
  const articles: StoredArticle[] = []
  for (const story of reading.stories) {
    const draft = draftOfStory(reading, story)
    const link = await stores.articles.linkByline(draft.copy)
    const unknown = { rubricId: null, source: null, plannedLength: null, unitSignOff: null }
    articles.push(await stores.articles.create({ ...unknown, ...draft, ...link }))
  }
  return articles
}

function contentOf(reading: PageReading, page: StoredPage, articles: readonly StoredArticle[]): PageChange {
  const { pageFlag, folio, coOrganizers } = reading
  return {
    articleIds: [...page.articleIds, ...articles.map((article) => article.id)],
    ...(pageFlag && { flag: { name: pageFlag.name, pinyin: pageFlag.pinyin } }),
    ...(folio && folio.editors.length > 0 && { editors: folio.editors }),
    ...(coOrganizers && {
      coOrganizers: {
        label: coOrganizers.label,
        note: coOrganizers.note,
        names: coOrganizers.names,
      },
    }),
  }
}
