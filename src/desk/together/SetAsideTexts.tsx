'use client'

import { useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import { Button } from '../../ui/Button'
import type { StoryFields } from '../article/StoryFields'
import { formatMoment } from '../language/formatMoment'

export interface SetAsideView {
  readonly id: number
  readonly personName: string
  readonly at: string
  readonly reason: 'takenOver' | 'lateSave'
  readonly fields: StoryFields
  /** What the text started from; null where that revision was not kept, and nothing can be merged. */
  readonly base: StoryFields | null
}

/** Texts that gave way to somebody else's, the newest first: to be read, copied, or merged into the story. */
export function SetAsideTexts({
  texts,
  mergeIn,
  language,
}: {
  readonly texts: readonly SetAsideView[]
  readonly mergeIn: (text: SetAsideView & { readonly base: StoryFields }) => void
  readonly language: Language
}) {
  const say = translator(language)
  if (texts.length === 0) return null
  return (
    <details className="border border-rule bg-desk px-3 py-1" data-testid="set-aside">
      <summary className="min-h-9 cursor-pointer py-1.5 font-medium">
        {say('desk.together.setAsideTitle')} <span className="tabular-nums">{texts.length}</span>
      </summary>
      <p className="text-sm text-quiet">{say('desk.together.setAsideHint')}</p>
      <ol className="divide-y divide-rule">
        {texts.map((text) => (
          <SetAsideItem key={text.id} text={text} mergeIn={mergeIn} language={language} />
        ))}
      </ol>
    </details>
  )
}

function SetAsideItem({
  text,
  mergeIn,
  language,
}: {
  readonly text: SetAsideView
  readonly mergeIn: (text: SetAsideView & { readonly base: StoryFields }) => void
  readonly language: Language
}) {
  const say = translator(language)
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | null>(null)
  const { base } = text
  const words = wordsOf(text.fields)
  const reason = say(`desk.together.${text.reason}Reason`)
  return (
    <li className="py-2">
      <p className="text-sm">
        {say('desk.together.setAsideLine', {
          name: text.personName,
          moment: formatMoment(text.at, language),
          reason,
        })}
      </p>
      <p
        className="my-1 max-h-60 overflow-y-auto border border-rule bg-sheet p-2 font-serif break-words whitespace-pre-wrap"
        tabIndex={0}
      >
        {words}
      </p>
      <p className="flex flex-wrap items-center gap-2">
        <Button onClick={() => void copyOut(words).then((done) => setCopied(done ? 'copied' : 'copyFailed'))}>
          {say('desk.together.copy')}
        </Button>
        {base && <Button onClick={() => mergeIn({ ...text, base })}>{say('desk.together.mergeIn')}</Button>}
        <span className="text-sm text-quiet" aria-live="polite">
          {copied && say(`desk.together.${copied}`)}
        </span>
      </p>
    </li>
  )
}

const wordsOf = ({ kicker, headline, deck, dateline, body, bylineText, captions }: StoryFields) =>
  [kicker, headline, deck, dateline, body, bylineText, ...captions.map(({ text }) => text)]
    .filter(Boolean)
    .join('\n')

async function copyOut(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words)
    return true
  } catch {
    return false // plain http and old browsers: the text can be selected
  }
}
