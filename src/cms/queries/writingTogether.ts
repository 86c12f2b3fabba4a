import type { ArticleVersion } from '../../commands/ArticleVersion'
import type { SetAsideText } from '../../commands/SetAsideStore'
import type { WorkingCopy } from '../../commands/WorkingCopyStore'
import { setAsideStore } from '../../newsroom/setAsideStore'
import { workingCopyStore } from '../../newsroom/workingCopyStore'
import type { Actor } from '../../review/Actor'
import type { SessionDatabase } from '../database/session'
import { articleVersion } from '../stores/articleVersion'
import type { CmsTransaction } from '../stores/CmsTransaction'

/** What lies beside a story: one's own unsaved text, texts that were set aside, each with what it started from. */
export interface WritingTogether {
  readonly workingCopy: (WorkingCopy & { readonly base: ArticleVersion | null }) | null
  readonly setAsideTexts: readonly (SetAsideText & { readonly base: ArticleVersion | null })[]
}

const mostShown = 10

export async function writingTogether(
  tx: CmsTransaction,
  db: SessionDatabase,
  { actor, articleId }: { readonly actor: Actor; readonly articleId: number },
): Promise<WritingTogether> {
  const copy = await workingCopyStore(db).read(actor.id, `article-${articleId}`)
  const texts = (await setAsideStore(db).list(articleId)).slice(0, mostShown)
  const bases = new Map<number, ArticleVersion | null>()
  for (const rev of new Set([copy?.baseRev ?? 0, ...texts.map(({ baseRev }) => baseRev)])) {
    if (rev > 0) bases.set(rev, await articleVersion(tx, articleId, rev))
  }
  const baseOf = (rev: number | null) => bases.get(rev ?? 0) ?? null
  return {
    workingCopy: copy && { ...copy, base: baseOf(copy.baseRev) },
    setAsideTexts: texts.map((text) => ({ ...text, base: baseOf(text.baseRev) })),
  }
}
