'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { CopyFields } from './CopyFields'

const shown = ['kicker', 'headline', 'deck', 'dateline', 'body'] as const

/** Both texts of a story that two people wrote at the same time, side by side; nobody's is thrown away. */
export function NewerText({
  mine,
  theirs,
  rev,
  settle,
  language,
}: {
  readonly mine: CopyFields
  readonly theirs: CopyFields
  readonly rev: number
  readonly settle: (choice: 'mine' | 'theirs') => void
  readonly language: Language
}) {
  const say = translator(language)
  const texts = [
    ...shown.map((name) => ({ label: say(`desk.article.${name}`), mine: mine[name], theirs: theirs[name] })),
    { label: say('desk.article.byline'), mine: mine.bylineText, theirs: theirs.bylineText },
  ]
  const different = texts.filter((text) => text.mine !== text.theirs)
  return (
    <Notice look="bad" role="region" aria-label={say('desk.article.staleTitle')} data-testid="newer-text">
      <p className="font-bold">{say('desk.article.staleTitle')}</p>
      <p className="text-sm">{say('desk.article.staleText')}</p>
      <div className="mt-2 grid gap-3 md:grid-cols-2">
        <p className="hidden font-bold md:block">{say('desk.article.theirs', { rev })}</p>
        <p className="hidden font-bold md:block">{say('desk.article.yours')}</p>
        {different.map((text) => (
          <div key={text.label} className="contents">
            <Text label={`${say('desk.article.theirs', { rev })} ${text.label}`} text={text.theirs} />
            <Text label={`${say('desk.article.yours')} ${text.label}`} text={text.mine} />
          </div>
        ))}
        {different.length === 0 && <p>{say('desk.article.same')}</p>}
      </div>
      <p className="mt-3 flex flex-wrap gap-2">
        <Button look="primary" onClick={() => settle('mine')}>
          {say('desk.article.useYours')}
        </Button>
        <Button onClick={() => settle('theirs')}>{say('desk.article.useTheirs')}</Button>
      </p>
    </Notice>
  )
}

const Text = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <div className="min-w-0">
    <p className="text-xs text-quiet">{label}</p>
    <p
      className="max-h-72 overflow-y-auto border border-rule bg-sheet p-2 font-serif whitespace-pre-wrap"
      tabIndex={0}
    >
      {text}
    </p>
  </div>
)
