'use client'

import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { TextArea } from '../../ui/TextArea'
import { ActForm } from '../acting/ActForm'
import { actOnRemark } from './actOnRemark'

/** Writes a remark on the story as a whole. */
export function WholeRemark({
  articleId,
  language,
}: {
  readonly articleId: number
  readonly language: Language
}) {
  const say = translator(language)
  return (
    <details className="mt-2 border-t border-rule pt-1">
      <summary className="py-1 text-sm font-medium">{say('desk.reviewing.remarkWhole')}</summary>
      <ActForm
        action={actOnRemark}
        hidden={{ act: 'addRemark', articleId }}
        language={language}
        className="mt-1 space-y-2"
      >
        <TextArea label={say('desk.reviewing.remarkWords')} name="words" rows={2} maxLength={2_000} />
        <Button type="submit">{say('desk.reviewing.remarkSave')}</Button>
      </ActForm>
    </details>
  )
}
