'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import type { CopyFields } from '../article/CopyFields'
import type { FieldConflict } from './FieldConflict'
import { MergeConflicts } from './MergeConflicts'
import { MergedNotice } from './MergedNotice'
import type { Choice } from './settleConflicts'

/** What a writer is told of others' saves: what can be merged, what has to be chosen, what was merged. */
export function StoryTogether({
  mine,
  newer,
  beforeMerge,
  settle,
  mergeRead,
  nameOf,
  language,
}: {
  readonly mine: CopyFields
  readonly newer: { readonly rev: number; readonly conflicts: readonly FieldConflict[] } | null
  readonly beforeMerge: CopyFields | null
  readonly settle: (choice: readonly Choice[] | 'mine' | 'theirs') => void
  readonly mergeRead: () => void
  readonly nameOf?: (conflict: FieldConflict, value: string) => string
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <>
      {newer && newer.conflicts.length > 0 && (
        <MergeConflicts
          key={newer.rev}
          conflicts={newer.conflicts}
          rev={newer.rev}
          settle={settle}
          language={language}
          {...(nameOf ? { nameOf } : {})}
        />
      )}
      {newer && newer.conflicts.length === 0 && (
        <Notice look="care" role="status" data-testid="newer-mergeable">
          <p className="font-bold">{say('desk.together.newer', { rev: newer.rev })}</p>
          <p className="text-sm">{say('desk.together.newerText')}</p>
          <Button className="mt-1" onClick={() => settle([])}>
            {say('desk.together.mergeNow')}
          </Button>
        </Notice>
      )}
      {beforeMerge && (
        <MergedNotice before={beforeMerge} after={mine} close={mergeRead} language={language} />
      )}
    </>
  )
}
