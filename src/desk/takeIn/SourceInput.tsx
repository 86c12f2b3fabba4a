'use client'

import { useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Notice } from '../../ui/Notice'
import { TextArea } from '../../ui/TextArea'
import type { FileReading } from './readFile'
import { readFile } from './readFile'

type Trouble = Extract<FileReading, { ok: false }>

/** The text of a page, pasted or from a file. */
export function SourceInput({
  text,
  setText,
  read,
  language,
}: {
  readonly text: string
  readonly setText: (text: string) => void
  readonly read: () => void
  readonly language: Language
}) {
  const say = translator(language)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [isEmpty, setEmpty] = useState(false)

  async function take(file: File | undefined): Promise<void> {
    if (!file) return
    const result = await readFile(file)
    setTrouble(result.ok ? null : result)
    if (result.ok) setText(result.value)
  }

  return (
    <div className="space-y-3">
      <TextArea
        label={say('desk.takeIn.paste')}
        hint={say('desk.takeIn.pasteHint')}
        value={text}
        onChange={(event) => setText(event.target.value)}
        rows={16}
        look="font-serif"
        spellCheck={false}
      />
      <Field
        label={say('desk.takeIn.upload')}
        type="file"
        accept=".txt,.docx"
        className="max-w-md"
        onChange={(event) => void take(event.target.files?.[0])}
      />
      <div role="alert" className="empty:hidden">
        {trouble && <Notice look="bad">{wordsOf(trouble, language)}</Notice>}
        {isEmpty && <Notice look="care">{say('desk.takeIn.emptyText')}</Notice>}
      </div>
      <Button
        look="primary"
        onClick={() => {
          setEmpty(text.trim() === '')
          if (text.trim() !== '') read()
        }}
      >
        {say('desk.takeIn.read')}
      </Button>
    </div>
  )
}

function wordsOf(trouble: Trouble, language: Language): string {
  const say = translator(language)
  if (trouble.kind === 'failed') return say('desk.failed')
  if (trouble.kind === 'fileTooLarge') {
    const limit = 'params' in trouble ? String(trouble.params?.['limit'] ?? '') : ''
    return say('desk.takeIn.fileTooLarge', { limit })
  }
  return say(`desk.takeIn.${trouble.kind}`)
}
