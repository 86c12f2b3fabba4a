import { transition } from '../review/transition'
import { actOnPage } from './actOnPage'
import type { OpenedPage } from './actOnPage'
import { presentObjection } from './presentObjection'
import type { ActContext, Newsroom, StoredArticle, StoredPage } from './ports'
import type { Refusal, Result } from './Refusal'
import { refuse } from './refuse'
import { underReview } from './underReview'

/**
 * 签发: signs a page off after its third proof, over its hash and the hashes of all its stories, every one of which
 * has passed final review as it is.
 */
export function signOffPage(
  newsroom: Newsroom,
  input: {
    readonly context: ActContext
    readonly issueId: number
    readonly pageId: number
    readonly pageHash: string
  },
): Promise<Result<StoredPage>> {
  const { context, pageHash } = input
  return newsroom.transact(context, (stores) =>
    actOnPage(stores, {
      ...input,
      baseRev: null,
      act: { kind: 'signOff', pageHash },
      prepare: async (opened) =>
        unapproved(opened, context) ?? (await presentObjection(stores, opened)) ?? { ok: true, value: {} },
      facts: () => ({ decision: 'signOff', hashAfter: pageHash }),
    }),
  )
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
