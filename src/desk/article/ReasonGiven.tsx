import type { StoredArticle } from '../../commands/ports'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { returnReasons } from '../../review/returnReasons'
import { Notice } from '../../ui/Notice'

/** Why a story came back, first thing on its screen. */
export function ReasonGiven({
  article,
  language,
}: {
  readonly article: StoredArticle
  readonly language: Language
}) {
  const { returnReason, state } = article
  if (!returnReason) return null
  const say = translator(language)
  const code = returnReasons.find((known) => known === returnReason.code)
  return (
    <Notice look="bad" className="mb-4" data-testid="return-reason">
      <p className="font-bold">
        {say(state === 'rejected' ? 'desk.article.rejectedTitle' : 'desk.article.returnedTitle')} ·{' '}
        {code ? say(`returnReason.${code}`) : returnReason.code}
      </p>
      <p>{returnReason.words}</p>
    </Notice>
  )
}
