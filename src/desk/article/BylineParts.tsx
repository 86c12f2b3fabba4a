'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { ArticleCopy } from '../../newspaper/article/ArticleCopy'
import { Tag } from '../../ui/Tag'

/** How a byline is understood, or that it is not. */
export function BylineParts({
  copy,
  language,
}: {
  readonly copy: Pick<ArticleCopy, 'bylineText' | 'bylines'>
  readonly language: Language
}) {
  const say = translator(language)
  if (copy.bylineText === null) return null
  return (
    <p className="flex flex-wrap gap-1.5 text-sm" aria-live="polite" data-testid="byline-parts">
      {copy.bylines.length === 0 && <Tag look="care">{say('desk.article.bylineUnknown')}</Tag>}
      {copy.bylines.map(({ kind, name, role }, place) => (
        <Tag key={place} look="good">
          {role ? `${role} ${name}` : name} ·{' '}
          {say(kind === 'person' ? 'desk.article.bylinePerson' : 'desk.article.bylineUnit')}
        </Tag>
      ))}
    </p>
  )
}
