'use client'

import { useEffect, useRef, useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { TextArea } from '../../ui/TextArea'
import { ActForm } from '../acting/ActForm'
import { actOnRemark } from './actOnRemark'
import type { Picked } from './Picked'
import { anchorOfPicked } from './Picked'

/** Writes a remark on a picked passage, which may be cut down to the words that are meant; Escape leaves it. */
export function RemarkForm({
  articleId,
  picked,
  close,
  language,
}: {
  readonly articleId: number
  readonly picked: Picked
  readonly close: () => void
  readonly language: Language
}) {
  const say = translator(language)
  const [quote, setQuote] = useState(picked.quote)
  const frame = useRef<HTMLDivElement>(null)
  const anchor = anchorOfPicked({ ...picked, quote })
  useEffect(() => frame.current?.querySelector('textarea')?.focus(), [])
  return (
    <div
      ref={frame}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      <ActForm
        action={async (form) => {
          const outcome = await actOnRemark(form)
          if (outcome.kind === 'done') close()
          return outcome
        }}
        hidden={{ act: 'addRemark', articleId, anchor: JSON.stringify(anchor) }}
        language={language}
        label={say('desk.reviewing.remarkHere')}
        className="space-y-2"
      >
        <Field
          label={say('desk.reviewing.remarkQuote')}
          hint={say(anchor ? 'desk.reviewing.remarkQuoteHint' : 'desk.reviewing.remarkQuoteWrong')}
          value={quote}
          aria-invalid={anchor === null}
          onChange={(event) => setQuote(event.target.value)}
        />
        <TextArea label={say('desk.reviewing.remarkWords')} name="words" rows={2} maxLength={2_000} />
        <p className="flex flex-wrap gap-2">
          <Button type="submit" look="primary" disabled={anchor === null}>
            {say('desk.reviewing.remarkSave')}
          </Button>
          <Button look="quiet" onClick={close}>
            {say('desk.reviewing.remarkCancel')}
          </Button>
        </p>
      </ActForm>
    </div>
  )
}
