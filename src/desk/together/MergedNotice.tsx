'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { CopyFields } from '../article/CopyFields'
import { changedLines } from './changedLines'
import { wordsOfField } from './wordsOfField'

/** What was merged into a writer's text: every line that is not as they left it, until they have read it. */
export function MergedNotice({
  before,
  after,
  close,
  language,
}: {
  readonly before: CopyFields
  readonly after: CopyFields
  readonly close: () => void
  readonly language: Language
}) {
  const say = translator(language)
  const changed = changedLines(before, after)
  return (
    <Notice look="care" role="region" aria-label={say('desk.together.merged')} data-testid="merged">
      <p className="font-bold">{say('desk.together.merged')}</p>
      <ul className="mt-1 max-h-60 space-y-1 overflow-y-auto text-sm" tabIndex={0}>
        {changed.map(({ field, text }, place) => (
          <li key={place}>
            <span className="text-quiet">
              {say('desk.together.mergedWhat', { field: wordsOfField(field, language) })}
            </span>
            <span className="font-serif">{text || say('desk.together.deleted')}</span>
          </li>
        ))}
      </ul>
      <Button className="mt-2" onClick={close}>
        {say('desk.together.mergedRead')}
      </Button>
    </Notice>
  )
}
