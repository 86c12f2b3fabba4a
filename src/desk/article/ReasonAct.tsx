'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { TextArea } from '../../ui/TextArea'
import { ActForm } from '../acting/ActForm'
import { actOnStory } from './actOnStory'
import { SavedOnlyButton } from './SavedOnlyButton'

/** An act on a story that asks for words: reopening for the record, retracting for the reader. */
export function ReasonAct({
  act,
  hidden,
  blocked,
  language,
}: {
  readonly act: 'reopen' | 'retract'
  readonly hidden: Readonly<Record<string, number>>
  readonly blocked: string | null
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <ActForm action={actOnStory} hidden={{ ...hidden, act }} language={language} className="space-y-2">
      <TextArea
        label={say(act === 'reopen' ? 'desk.review.reopenReason' : 'desk.review.notice')}
        name={act === 'reopen' ? 'reason' : 'notice'}
        rows={2}
        maxLength={1_000}
      />
      <SavedOnlyButton blocked={blocked} language={language}>
        {say(`desk.review.${act}`)}
      </SavedOnlyButton>
    </ActForm>
  )
}
