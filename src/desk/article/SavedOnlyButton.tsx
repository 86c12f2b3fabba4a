'use client'

import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'

/**
 * A button for an act on the story as it is saved. One that is blocked says why; one that is pressed while the form
 * beside it holds changes asks for them to be saved first.
 */
export function SavedOnlyButton({
  look = 'plain',
  name,
  value,
  blocked,
  language,
  children,
}: {
  readonly look?: 'primary' | 'plain'
  readonly name?: string
  readonly value?: string
  readonly blocked: string | null
  readonly language: Language
  readonly children: ReactNode
}) {
  const id = useId()
  const [isUnsaved, setUnsaved] = useState(false)
  const words = blocked ?? (isUnsaved ? translator(language)('desk.article.saveFirst') : null)
  return (
    <div>
      <Button
        type="submit"
        look={look}
        name={name}
        value={value}
        disabled={blocked !== null}
        aria-describedby={words ? id : undefined}
        onClick={(event) => {
          const isFormChanged = document.querySelector('form[data-unsaved="true"]') !== null
          setUnsaved(isFormChanged)
          if (isFormChanged) event.preventDefault()
        }}
      >
        {children}
      </Button>
      <p id={id} aria-live="polite" className="mt-1 text-sm text-amber empty:hidden">
        {words}
      </p>
    </div>
  )
}
