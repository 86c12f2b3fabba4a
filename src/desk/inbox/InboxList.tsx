'use client'

import Link from 'next/link'
import { useRef, useState } from 'react'
import type { Language } from '../../messages/messagesFor'
import { translator } from '../../messages/messagesFor'
import type { Inbox, InboxQuestion, InboxStory, Named } from '../../runtime'
import { Button } from '../../ui/Button'
import { Panel } from '../../ui/Panel'
import { AssignForm } from './AssignForm'
import { inboxAddress } from './inboxAddress'
import { InboxRow } from './InboxRow'
import { KeyHelp } from './KeyHelp'
import { useFreshInbox } from './useFreshInbox'
import { useInboxKeys } from './useInboxKeys'

/** The stories of a view, for the mouse and for the keyboard; those that are selected can be assigned together. */
export function InboxList({
  listed,
  question,
  next,
  total,
  editors,
  personId,
  now,
  language,
}: {
  readonly listed: readonly { readonly story: InboxStory; readonly blocked: string | null }[]
  readonly question: InboxQuestion
  readonly next: Inbox['next']
  readonly total: number
  readonly editors: readonly Named[]
  readonly personId: number
  readonly now: string
  readonly language: Language
}) {
  const say = translator(language)
  const list = useRef<HTMLUListElement>(null)
  const [chosen, setChosen] = useState<readonly number[]>([])
  const [isHelpOpen, setHelpOpen] = useState(false)
  const selected = chosen.filter((id) => listed.some(({ story }) => story.id === id))
  const maySelect = editors.length > 0
  const select = (id: number) =>
    maySelect && setChosen((held) => (held.includes(id) ? held.filter((one) => one !== id) : [...held, id]))
  const toggleHelp = () => setHelpOpen((open) => !open)
  useInboxKeys(list, { select, help: toggleHelp, closeHelp: () => setHelpOpen(false) })
  useFreshInbox()
  const isFiltered = inboxAddress(question) !== inboxAddress({ ...bare, view: question.view })
  return (
    <Panel
      title={say(`desk.queue.view.${question.view}`)}
      aside={<span className="text-sm text-quiet">{say('desk.queue.found', { total })}</span>}
    >
      <KeyHelp isOpen={isHelpOpen} toggle={toggleHelp} language={language} />
      {listed.length === 0 && (
        <p className="py-6 text-center text-quiet">
          {say(isFiltered ? 'desk.queue.nothingFiltered' : 'desk.queue.nothing')}
        </p>
      )}
      <ul ref={list} className="divide-y divide-rule">
        {listed.map(({ story, blocked }) => (
          <InboxRow
            key={story.id}
            {...{ story, blocked, now, language }}
            isSelected={selected.includes(story.id)}
            onSelect={maySelect ? () => select(story.id) : null}
          />
        ))}
      </ul>
      {selected.length > 0 && (
        <div
          className="sticky bottom-0 mt-2 border-t-2 border-ink bg-sheet py-2"
          role="region"
          aria-label={say('desk.queue.assign')}
        >
          <p className="flex items-center gap-2 text-sm" role="status">
            {say('desk.queue.selected', { count: selected.length })}
            <Button look="quiet" onClick={() => setChosen([])}>
              {say('desk.queue.unselect')}
            </Button>
          </p>
          <AssignForm articleIds={selected} {...{ editors, personId, language }} />
        </div>
      )}
      <p className="mt-3 flex gap-4">
        {question.after && (
          <Link className="inline-flex min-h-11 items-center" href={inboxAddress(question)}>
            {say('desk.queue.first')}
          </Link>
        )}
        {next && (
          <Link className="inline-flex min-h-11 items-center" href={inboxAddress(question, { after: next })}>
            {say('desk.queue.next')}
          </Link>
        )}
      </p>
    </Panel>
  )
}

const bare = { stage: null, page: null, rubric: null, unit: null, words: '', after: null }
