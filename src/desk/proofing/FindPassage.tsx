'use client'

import { useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import { Field } from '../../ui/Field'
import { Select } from '../../ui/Select'
import type { ProofSelection } from './ProofSelection'
import type { ProofStory } from './ProofStory'

/** Selects a passage by its words: for those who do not use a hand on the sheet. */
export function FindPassage({
  stories,
  onSelect,
  language,
}: {
  readonly stories: readonly ProofStory[]
  readonly onSelect: (selection: ProofSelection) => void
  readonly language: Language
}) {
  const say = translator(language)
  const [storyId, setStoryId] = useState(stories[0]?.id ?? 0)
  const [quote, setQuote] = useState('')
  const [answer, setAnswer] = useState('')
  const find = () => {
    const found = placesOf(
      quote,
      stories.find(({ id }) => id === storyId),
    )
    const [only] = found
    if (only === undefined) return setAnswer(say('desk.proof.findNone'))
    if (found.length > 1) return setAnswer(say('desk.proof.findMany', { count: found.length }))
    setAnswer('')
    onSelect({ kind: 'passage', passage: only })
  }
  return (
    <details className="mt-3 border-t border-rule pt-1">
      <summary className="py-1 text-sm font-medium">{say('desk.proof.find')}</summary>
      <form
        className="space-y-2"
        onSubmit={(event) => {
          event.preventDefault()
          find()
        }}
      >
        <Select
          label={say('desk.proof.findStory')}
          value={storyId}
          onChange={(event) => setStoryId(Number(event.target.value))}
          options={stories.map(({ id, headline }) => ({ value: id, label: headline }))}
        />
        <Field
          label={say('desk.proof.findQuote')}
          value={quote}
          onChange={(event) => setQuote(event.target.value)}
        />
        <Button type="submit">{say('desk.proof.findSubmit')}</Button>
        <p role="status" className="text-sm text-amber">
          {answer}
        </p>
      </form>
    </details>
  )
}

function placesOf(quote: string, story: ProofStory | undefined) {
  if (quote === '' || !story) return []
  return story.parts.flatMap(({ part, text }) => {
    const places: { articleId: number; part: string; start: number; end: number }[] = []
    for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
      places.push({ articleId: story.id, part, start: at, end: at + quote.length })
    return places
  })
}
