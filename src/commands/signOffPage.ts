import { transition } from '../review/transition'
import { actOnPage } from './actOnPage'
import type { OpenedPage } from './actOnPage'
import { issueForPress } from './issueForPress'
import type { ActContext, Newsroom, StoredArticle, StoredPage, Stores } from './ports'
import { presentObjection } from './presentObjection'
import type { IssueForPress } from './Press'
import type { Refusal, Result } from './Refusal'
import { refuse } from './refuse'
import { underReview } from './underReview'

/**
 * 签发: signs a page off after its third proof, over its hash and the hashes of all its stories, every one of which
 * has passed final review as it is. Then the press begins with the page, so that publishing need not wait for it.
 */
export async function signOffPage(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly pageHash: string
  },
): Promise<Result<StoredPage>> {
  const { context, pageHash } = input
  let forPress: IssueForPress | null = null
  const signed = await newsroom.transact(context, (stores) =>
    actOnPage(stores, {
      ...input,
      baseRev: null,
      act: { kind: 'signOff', pageHash },
      prepare: async (opened) => {
        forPress = await pageForPress(stores, opened)
        return (
          unapproved(opened, context) ?? (await presentObjection(stores, opened)) ?? { ok: true, value: {} }
        )
      },
      facts: () => ({ decision: 'signOff', hashAfter: pageHash }),
    }),
  )
  if (signed.ok && forPress !== null) newsroom.press.prepare(forPress)
  return signed
}

/** The page as publishIssue will send it to press, where nothing changes until then. */
async function pageForPress(stores: Stores, { issue, page, articles }: OpenedPage): Promise<IssueForPress> {
  const masthead = await stores.masthead.read()
  const stories = page.articleIds.flatMap((id) => articles.find((article) => article.id === id) ?? [])
  return issueForPress({ issue, masthead, publishedAt: stores.now, pages: [{ page, stories }] })
}

function unapproved({ page, articles }: OpenedPage, { actor }: ActContext): Refusal | null {
  const open = articles.filter((article) => !isPublishable(article, actor))
  if (open.length === 0) return null
  const stories = open.map(({ copy }) => copy.headlines.headline).join('、')
  return refuse('storiesNotApproved', { page: page.number, stories })
}

/** Whether the article could be published as it is: the question that publishIssue asks again. */
function isPublishable(article: StoredArticle, actor: ActContext['actor']): boolean {
  const current = underReview(article)
  const act = { kind: 'publish', copyHash: current.copyHash } as const
  return transition({ article: current, act, actor, at: '' }).ok
}
