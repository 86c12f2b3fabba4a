import type { Actor } from './Actor'
import type { ArticleUnderReview } from './ArticleUnderReview'

/** Whether a person wrote a story: by account, or by a name they sign with. */
export function isAuthor(
  actor: Pick<Actor, 'id' | 'signsAs'>,
  article: Pick<ArticleUnderReview, 'authorIds' | 'bylineNames'>,
): boolean {
  const signatures = actor.signsAs.map(plain)
  return (
    article.authorIds.includes(actor.id) ||
    article.bylineNames.some((name) => signatures.includes(plain(name)))
  )
}

/** 王 磊 is printed with a space where columns ask for it: the same name. */
const plain = (name: string) => name.replace(/\s/gu, '')
