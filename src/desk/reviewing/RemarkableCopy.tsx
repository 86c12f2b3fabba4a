'use client'

import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import type { Picked } from './Picked'
import { pickedInSelection, pickedWhole } from './pickedIn'
import { RemarkForm } from './RemarkForm'

const shownQuote = 30

/**
 * The story on the reviewing screen, where a remark starts: from words selected with the mouse or a finger, or from
 * the button beside each text, which is how the keyboard comes to it.
 */
export function RemarkableCopy({
  articleId,
  language,
  children,
}: {
  readonly articleId: number
  readonly language: Language
  readonly children: ReactNode
}) {
  const say = translator(language)
  const frame = useRef<HTMLDivElement>(null)
  const opener = useRef<HTMLElement | null>(null)
  const [selected, setSelected] = useState<Picked | null>(null)
  const [picked, setPicked] = useState<Picked | null>(null)

  useEffect(() => {
    const look = () => setSelected(frame.current && pickedInSelection(frame.current))
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [])

  function close() {
    setPicked(null)
    opener.current?.focus()
  }
  return (
    <div
      ref={frame}
      onClick={(event) => {
        const button = event.target instanceof Element ? event.target.closest('[data-remark-block]') : null
        if (!(button instanceof HTMLElement)) return
        opener.current = button
        setPicked(pickedWhole(button.parentElement?.querySelector('[data-text]') ?? null))
      }}
    >
      {children}
      {(picked ?? selected) && (
        <div className="sticky bottom-0 z-10 mt-3 border-t-2 border-vermilion bg-sheet px-3 py-2 font-sans text-sm shadow-lg print:hidden">
          {picked ? (
            <RemarkForm
              key={`${picked.field} ${picked.block} ${picked.from}`}
              {...{ articleId, picked, language }}
              close={close}
            />
          ) : (
            selected && (
              <p className="flex flex-wrap items-center gap-x-3">
                <span>{say('desk.reviewing.remarkPicked', { quote: shortened(selected.quote) })}</span>
                <Button
                  onMouseDown={(event) => event.preventDefault()} // which would take the selection away first
                  onClick={() => setPicked(selected)}
                  data-testid="remark-selection"
                >
                  {say('desk.reviewing.remarkPickedButton')}
                </Button>
              </p>
            )
          )}
        </div>
      )}
    </div>
  )
}

const shortened = (quote: string) => {
  const characters = Array.from(quote)
  return characters.length > shownQuote ? `${characters.slice(0, shownQuote).join('')}…` : quote
}
