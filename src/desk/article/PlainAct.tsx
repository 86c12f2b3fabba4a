'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { ActForm } from '../acting/ActForm'
import { actOnStory } from './actOnStory'
import { SavedOnlyButton } from './SavedOnlyButton'

/** An act on a story that takes nothing but its button. */
export function PlainAct({
  act,
  hidden,
  blocked,
  language,
}: {
  readonly act: 'submit' | 'withdraw'
  readonly hidden: Readonly<Record<string, number>>
  readonly blocked: string | null
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <ActForm action={actOnStory} hidden={{ ...hidden, act }} language={language}>
      <SavedOnlyButton look={act === 'submit' ? 'primary' : 'plain'} blocked={blocked} language={language}>
        {say(`desk.review.${act}`)}
      </SavedOnlyButton>
    </ActForm>
  )
}
